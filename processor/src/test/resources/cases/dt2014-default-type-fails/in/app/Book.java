package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.time.Instant;

@DocTable
record Book(
        @Column(defaultSql = "'x'") int a,
        @Column(defaultSql = "5") String b,
        @Column(defaultSql = "1") boolean c,
        @Column(defaultSql = "'DRAF'") Status d,
        @Column(defaultSql = "300") byte e,
        @Column(defaultSql = "1.5") long f,
        @Column(defaultSql = "NULL") String g,
        @Column(defaultSql = "0") Instant h,
        @OnDialect(value = "sqlite", defaultSql = "true") int i,
        @Column(defaultSql = "DRAFT") Status j) {
    enum Status {
        DRAFT,
        LIVE
    }
}
