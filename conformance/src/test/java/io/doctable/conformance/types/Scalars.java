package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** A column of every scalar type, none nullable. */
@DocTable
@SuppressWarnings("ArrayRecordComponent") // arrays are compared by content where it matters
public record Scalars(
        @Id long id,
        boolean flag,
        byte tiny,
        short small,
        int whole,
        long big,
        float real,
        double precise,
        char letter,
        String text,
        @Column(length = 5) String shortText,
        byte[] bytes,
        @Column(precision = 15, scale = 4) BigDecimal price,
        @Column(precision = 38, scale = 10) BigDecimal exact,
        BigDecimal anyDecimal,
        @Column(precision = 18) BigInteger count,
        @Column(precision = 40) BigInteger huge,
        BigInteger anyInteger,
        Instant instant,
        OffsetDateTime offsetTime,
        LocalDateTime localTime,
        LocalDate date,
        LocalTime timeOfDay,
        Duration duration,
        Period period,
        Year year,
        YearMonth month,
        ZoneId zone,
        ZoneOffset zoneOffset,
        UUID uuid,
        URI uri,
        Path path,
        Colour colour) {}
