package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(@OnDialect(value = "postgresql", type = "citext") @OnDialect(value = "sqlite", collation = "NOCASE") String title) {}
