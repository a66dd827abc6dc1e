package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.util.List;

@DocTable
record Book(
        @Column(type = "integer") String a,
        @Column(type = "bytea") String b,
        @Column(type = "date") long c,
        @Column(type = "uuid") int d,
        @Column(type = "blob") @OnDialect(value = "postgresql", type = "bytea") String e,
        @OnDialect(value = "sqlite", type = "varchar(20)") String f,
        @OnDialect(value = "postgresql", type = "boolean") int g,
        @Column(type = "integer") List<String> h) {}
