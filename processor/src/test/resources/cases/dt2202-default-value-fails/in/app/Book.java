package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@DocTable
record Book(
        @Column(defaultSql = "\"draft\"") String a,
        @Column(defaultSql = "(\"5\")") int b,
        @Column(defaultSql = "'not a date'") LocalDate c,
        @Column(defaultSql = "'2026-02-30'") LocalDate d,
        @Column(defaultSql = "'noon'") LocalTime e,
        @Column(defaultSql = "'soon'") Instant f,
        @Column(defaultSql = "'x'") UUID g,
        @Column(defaultSql = "'Europe/Berln'") ZoneId h,
        @Column(defaultSql = "'+99:00'") ZoneOffset i,
        @Column(defaultSql = "'2026-13'") YearMonth j,
        @Column(defaultSql = "'a month'") Period k,
        @Column(defaultSql = "'a b'") URI l,
        @Column(defaultSql = "'ab'") char m,
        @Column(defaultSql = "'abcdef'", length = 3) String n,
        @Column(defaultSql = "'none'") List<String> o,
        @Column(defaultSql = "0") int[] p,
        @Column(defaultSql = "2147483647") Year p2,
        @Column(defaultSql = "2026.5") Year p3,
        @Column(defaultSql = "9223372036854775808") Duration p4,
        @OnDialect(value = "sqlite", defaultSql = "'{}'") List<String> q,
        @OnDialect(value = "postgresql", defaultSql = "'[]'") List<String> r,
        @OnDialect(value = "sqlite", defaultSql = "'now'") Instant s,
        @OnDialect(value = "sqlite", defaultSql = "'{01234567-89ab-cdef-0123-456789abcdef}'") UUID t) {}
