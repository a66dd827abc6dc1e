package keys;

import io.doctable.annotation.*;

@DocTable(foreignKeys = @ForeignKey(columns = {"a", "b"}, references = Foreign.class))
record Ref(@Id long id, long a, long b) {}
