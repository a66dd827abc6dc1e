package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DocTable
record Everything(
        boolean truth,
        byte tiny,
        short small,
        int whole,
        long large,
        float rough,
        double fine,
        char letter,
        String text,
        @Column(length = 20) String name,
        byte[] bytes,
        @Column(precision = 12, scale = 2) BigDecimal price,
        BigDecimal exact,
        BigInteger huge,
        Instant moment,
        OffsetDateTime offset,
        LocalDateTime dateTime,
        LocalDate date,
        LocalTime time,
        Duration duration,
        Period period,
        Year year,
        YearMonth month,
        ZoneId zone,
        ZoneOffset zoneOffset,
        UUID uuid,
        URI uri,
        Path path,
        Color color,
        Isbn isbn,
        Weight weight,
        @Convert(MoneyInCents.class) Money money,
        @Convert(MoneyInCents.class) @Nullable Money discount,
        @Json Map<String, List<Integer>> document,
        @Json Color[] palette,
        List<String> words,
        List<@Nullable Long> gaps,
        List<Isbn> isbns,
        int[] counts,
        @Nullable Color @Nullable [] colors,
        Boolean boxedTruth,
        @Nullable Byte nullableTiny,
        @Nullable Short nullableSmall,
        @Nullable Float nullableRough,
        @Nullable Character nullableLetter,
        @Nullable Integer nullableWhole,
        Optional<String> maybeText,
        Optional<BigDecimal> maybeExact,
        Optional<Isbn> maybeIsbn,
        OptionalInt maybeInt,
        OptionalLong maybeLong,
        OptionalDouble maybeDouble) {

    enum Color {
        RED,
        GREEN
    }

    record Isbn(String digits) {}

    record Weight(@Nullable Double grams) {}

    record Money(long cents) {}
}
