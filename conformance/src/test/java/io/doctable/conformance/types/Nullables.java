package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nullable column of every type that has a null. */
@DocTable
@SuppressWarnings("ArrayRecordComponent") // arrays are compared by content where it matters
public record Nullables(
        @Id long id,
        @Nullable Boolean flag,
        @Nullable Byte tiny,
        @Nullable Short small,
        @Nullable Integer whole,
        @Nullable Long big,
        @Nullable Float real,
        @Nullable Double precise,
        @Nullable Character letter,
        @Nullable String text,
        @Column(length = 5) @Nullable String shortText,
        byte @Nullable [] bytes,
        @Column(precision = 15, scale = 4) @Nullable BigDecimal price,
        @Nullable BigDecimal anyDecimal,
        @Column(precision = 18) @Nullable BigInteger count,
        @Nullable BigInteger anyInteger,
        @Nullable Instant instant,
        @Nullable OffsetDateTime offsetTime,
        @Nullable LocalDateTime localTime,
        @Nullable LocalDate date,
        @Nullable LocalTime timeOfDay,
        @Nullable Duration duration,
        @Nullable Period period,
        @Nullable Year year,
        @Nullable YearMonth month,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset zoneOffset,
        @Nullable UUID uuid,
        @Nullable URI uri,
        @Nullable Path path,
        @Nullable Colour colour,
        @Nullable Celsius temperature,
        @Convert(LanguageTag.class) @Nullable Locale language,
        @Json @Nullable Map<String, String> document,
        @Nullable List<String> words,
        @Nullable List<Integer> wholes,
        @Nullable List<Instant> moments,
        int @Nullable [] numbers) {

    /** A row of NULLs. */
    static Nullables nothing(long id) {
        return new Nullables(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
