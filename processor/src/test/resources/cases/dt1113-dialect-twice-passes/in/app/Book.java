package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(@OnDialect(value = "sqlite", type = "TEXT", collation = "NOCASE") String title) {}
