package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Json;
import io.doctable.annotation.Projection;
import io.doctable.conformance.types.Documents.Page;
import io.doctable.conformance.types.Embeds.Address;
import io.doctable.conformance.types.Embeds.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
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
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projections of the tables that together have a column of every type. */
@SuppressWarnings("ArrayRecordComponent") // arrays are compared by content where it matters
public final class Projected {
    private Projected() {}

    /** All columns of {@link Scalars}. */
    @Projection(of = Scalars.class)
    public record OfScalars(
            long id,
            boolean flag,
            byte tiny,
            short small,
            int whole,
            long big,
            float real,
            double precise,
            char letter,
            String text,
            String shortText,
            byte[] bytes,
            BigDecimal price,
            BigDecimal exact,
            BigDecimal anyDecimal,
            BigInteger count,
            BigInteger huge,
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

    /** All columns of {@link Boxes}. */
    @Projection(of = Boxes.class)
    public record OfBoxes(
            Long id,
            Boolean flag,
            Byte tiny,
            Short small,
            Integer whole,
            Long big,
            Float real,
            Double precise,
            Character letter) {}

    /** All columns of {@link Nullables}. */
    @Projection(of = Nullables.class)
    public record OfNullables(
            long id,
            @Nullable Boolean flag,
            @Nullable Byte tiny,
            @Nullable Short small,
            @Nullable Integer whole,
            @Nullable Long big,
            @Nullable Float real,
            @Nullable Double precise,
            @Nullable Character letter,
            @Nullable String text,
            @Nullable String shortText,
            byte @Nullable [] bytes,
            @Nullable BigDecimal price,
            @Nullable BigDecimal anyDecimal,
            @Nullable BigInteger count,
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
            int @Nullable [] numbers) {}

    /** All columns of {@link Optionals}. */
    @Projection(of = Optionals.class)
    public record OfOptionals(
            long id,
            Optional<String> text,
            Optional<Integer> whole,
            Optional<Boolean> flag,
            Optional<Instant> instant,
            Optional<Colour> colour,
            Optional<Celsius> temperature,
            Optional<List<String>> words,
            @Json Optional<Map<String, Integer>> document,
            OptionalInt primitiveInt,
            OptionalLong primitiveLong,
            OptionalDouble primitiveDouble) {}

    /** All columns of {@link Lists}. */
    @Projection(of = Lists.class)
    public record OfLists(
            long id,
            List<String> texts,
            List<Boolean> flags,
            List<Short> shorts,
            List<Integer> ints,
            List<Long> longs,
            List<Double> doubles,
            List<BigDecimal> decimals,
            List<Instant> instants,
            List<LocalDate> dates,
            List<UUID> uuids,
            List<Colour> colours,
            List<Label> labels,
            List<@Nullable String> gaps,
            @Nullable List<Integer> maybe) {}

    /** All columns of {@link Arrays}. */
    @Projection(of = Arrays.class)
    public record OfArrays(
            long id,
            boolean[] flags,
            short[] shorts,
            int[] ints,
            long[] longs,
            float[] floats,
            double[] doubles,
            String[] texts,
            Integer[] boxes,
            Instant[] instants,
            UUID[] uuids,
            Colour[] colours,
            @Nullable String[] gaps,
            long @Nullable [] maybe) {}

    /** All columns of {@link Converted}. */
    @Projection(of = Converted.class)
    public record OfConverted(
            long id,
            @Convert(LanguageTag.class) Locale language,
            @Convert(Converted.Days.class) Set<DayOfWeek> days,
            @Convert(Converted.Bits.class) BitSet bits,
            @Convert(Converted.Millis.class) @Nullable Long epochMillis) {}

    /** All columns of {@link Documents}. */
    @Projection(of = Documents.class)
    public record OfDocuments(
            long id,
            @Json Map<String, String> tags,
            @Json List<Map<String, Integer>> counts,
            @Json Page page,
            @Json List<Page> history,
            @Json String plainText,
            @Json @Nullable Page draft) {}

    /** All columns of {@link Embeds}. */
    @Projection(of = Embeds.class)
    public record OfEmbeds(
            long id,
            @Embedded Address home,
            @Embedded(prefix = "billing_") @Nullable Address billing,
            @Embedded(prefix = "at_") @Nullable Point at) {}

    /** The same columns as {@link Scalars} has, of any SQL. */
    @Projection
    public record Raw(
            long id,
            boolean flag,
            byte tiny,
            short small,
            int whole,
            long big,
            float real,
            double precise,
            char letter,
            String text,
            String shortText,
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

    /** A list of texts. */
    @Projection
    public record Words(List<String> words) {}

    /** A list of UUIDs, as which texts are read if they are some. */
    @Projection
    public record Codes(List<UUID> codes) {}
}
