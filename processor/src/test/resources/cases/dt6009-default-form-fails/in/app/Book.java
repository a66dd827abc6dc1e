package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

@DocTable
record Book(
        @Column(defaultSql = "'today'") LocalDate a,
        @Column(defaultSql = "'20.11.2026'") LocalDate b,
        @Column(defaultSql = "'24:00:00'") LocalTime c,
        @Column(defaultSql = "'0123456789abcdef0123456789abcdef'") UUID d) {}
