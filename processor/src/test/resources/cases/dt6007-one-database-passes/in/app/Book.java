package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.time.Instant;

@DocTable(checks = @Check(sql = "now > 1 and title <> 'now() :: == &&' and lower(title) = title"))
record Book(
        @Column(defaultSql = "current_timestamp") Instant at,
        @Column(defaultSql = "now()") @OnDialect(value = "sqlite", defaultSql = "current_timestamp") Instant then,
        @OnDialect(value = "sqlite", defaultSql = "hex(randomblob(16))")
        @OnDialect(value = "postgresql", defaultSql = "md5(random()::text)")
        String title,
        int now) {}
