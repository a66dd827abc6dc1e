package app;

import io.doctable.annotation.DocTable;

@DocTable(withoutRowid = true)
record B(String name) {}
