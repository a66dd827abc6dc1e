package app;

import io.doctable.annotation.*;

@DocTable
record Doc(@Id long id, @Column(unique = true) String title) {}
