package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(
        @Column(defaultSql = "-7") int a,
        @Column(defaultSql = "'it''s'") String b,
        @Column(defaultSql = "(TRUE)") boolean c,
        @Column(defaultSql = "'DRAFT'") Status d,
        @Column(defaultSql = "127") byte e,
        @Column(defaultSql = "abs(-1)") long f,
        @Column(defaultSql = "NULL") @Nullable String g,
        @Column(defaultSql = "current_timestamp") Instant h,
        @Column(defaultSql = "1e3") double i) {
    enum Status {
        DRAFT,
        LIVE
    }
}
