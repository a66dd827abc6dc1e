package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(
        @Column(collation = "NOCASE") String a,
        @Column(collation = "C") String b,
        @OnDialect(value = "postgresql", collation = "C") int c) {}
