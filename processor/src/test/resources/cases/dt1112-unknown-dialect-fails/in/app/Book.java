package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(@OnDialect(value = "postgres", type = "citext") String title) {}
