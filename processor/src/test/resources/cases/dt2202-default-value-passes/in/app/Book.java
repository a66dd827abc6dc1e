package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Json;
import io.doctable.annotation.OnDialect;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(
        @Column(defaultSql = "'\"draft\"'") String a,
        @Column(defaultSql = "('2026-02-28')") LocalDate c,
        @Column(defaultSql = "'12:00'") LocalTime e,
        @Column(defaultSql = "'2026-02-28 12:00:00+00'") Instant f,
        @Column(defaultSql = "'2026-02-28T12:00:00.123456Z'") OffsetDateTime f2,
        @Column(defaultSql = "'2026-02-28T12:00:00'") LocalDateTime f3,
        @Column(defaultSql = "'01234567-89ab-cdef-0123-456789ABCDEF'") UUID g,
        @Column(defaultSql = "'Europe/Berlin'") ZoneId h,
        @Column(defaultSql = "'+01:00'") ZoneOffset i,
        @Column(defaultSql = "'2026-12'") YearMonth j,
        @Column(defaultSql = "'P1M'") Period k,
        @Column(defaultSql = "'https://example.org/'") URI l,
        @Column(defaultSql = "''''") char m,
        @Column(defaultSql = "'äöü'", length = 3) String n,
        @Column(defaultSql = "'abc' || 'def'", length = 3) String n2,
        @Column(defaultSql = "'abcdef'") @OnDialect(value = "sqlite", defaultSql = "'a'")
        @OnDialect(value = "postgresql", defaultSql = "'b'", type = "text")
        @Nullable String n3,
        @OnDialect(value = "sqlite", defaultSql = "'[]'") @OnDialect(value = "postgresql", defaultSql = "'{}'")
        List<String> q,
        @OnDialect(value = "postgresql", defaultSql = "'[1:1]={5}'") @OnDialect(value = "sqlite", defaultSql = "'[5]'")
        int[] r,
        @OnDialect(value = "postgresql", defaultSql = "'now'")
        @OnDialect(value = "sqlite", defaultSql = "current_timestamp")
        Instant s,
        @Column(defaultSql = "'{}'") @Json List<String> t) {}
