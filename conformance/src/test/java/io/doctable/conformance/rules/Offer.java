package io.doctable.conformance.rules;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import java.math.BigDecimal;
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

/** Conditions and defaults as the compiler's messages advise to write them. */
@DocTable(
        checks = @Check(name = "cheap", sql = "cast(price as numeric) < 100"),
        indexes = @Index(columns = "title", where = "cast(price as numeric) > 10", unique = true))
public record Offer(
        @Id(generated = true) long id,
        String title,
        BigDecimal price,
        @Column(defaultSql = "'2026-11-20'") LocalDate day,
        @Column(defaultSql = "'12:17:35'") LocalTime clock,
        @Column(defaultSql = "'2026-11-20T12:17:35'") LocalDateTime local,
        @Column(defaultSql = "'2026-11-20T12:17:35Z'") Instant instant,
        @Column(defaultSql = "'2026-11-20 12:17:35+00'") OffsetDateTime offset,

        @Column(defaultSql = "'01234567-89ab-cdef-0123-456789abcdef'")
        UUID key,

        @Column(defaultSql = "'x'") char letter,
        @Column(defaultSql = "'P1M'") Period period,
        @Column(defaultSql = "'2026-11'") YearMonth month,
        @Column(defaultSql = "'Europe/Berlin'") ZoneId zone,
        @Column(defaultSql = "'+01:00'") ZoneOffset zoneOffset,
        @Column(defaultSql = "'https://example.org/'") URI uri,
        @Column(defaultSql = "'äöü'", length = 3) String code,

        @OnDialect(value = "sqlite", defaultSql = "'[]'") @OnDialect(value = "postgresql", defaultSql = "'{}'")
        List<String> tags) {}
