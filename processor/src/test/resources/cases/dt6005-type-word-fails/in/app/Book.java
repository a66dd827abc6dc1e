package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable
record Book(
        @Column(type = "varchar(20)") String a,
        @Column(type = "varchr") String b,
        @OnDialect(value = "postgresql", type = "integr") int c,
        @Column(type = "blob") byte[] d,
        @Column(type = "integer") boolean e) {}
