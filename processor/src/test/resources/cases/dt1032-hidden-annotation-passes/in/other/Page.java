package other;

import io.doctable.annotation.*;

@DocTable
record Page(@Id long id) {}
