package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(
        @OnDialect(value = "postgresql", type = "varchar(20)") String a,
        @OnDialect(value = "postgresql", type = "citext") String b,
        @OnDialect(value = "sqlite", type = "integer") boolean e,
        @Column(type = "REAL") double d) {}
