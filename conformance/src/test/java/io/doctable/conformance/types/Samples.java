package io.doctable.conformance.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of every scalar type, drawn from a seed. All of them are stored exactly on every database. */
final class Samples {
    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long AFTER_LAST_SECOND =
            Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();
    private static final List<String> ZONES =
            List.of("Z", "UTC", "Europe/Berlin", "Asia/Kolkata", "UTC+01:30", "-18:00");

    private static final List<Colour> COLOURS = List.of(Colour.values());

    private final SplittableRandom random;

    Samples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A row with values from the whole range of every type. */
    Scalars row(long id) {
        return new Scalars(
                id,
                flag(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt(),
                random.nextLong(),
                real(),
                precise(),
                letter(),
                text(random.nextInt(40)),
                text(random.nextInt(6)),
                bytes(),
                decimal(15, 4),
                decimal(38, 10),
                decimal(1 + random.nextInt(60), random.nextInt(30)),
                integer(18),
                integer(40),
                integer(1 + random.nextInt(80)),
                instant(),
                instant().atOffset(ZoneOffset.UTC),
                dateTime(),
                dateTime().toLocalDate(),
                dateTime().toLocalTime(),
                Duration.ofNanos(random.nextLong()),
                Period.of(random.nextInt(), random.nextInt(), random.nextInt()),
                Year.of(random.nextInt(Year.MIN_VALUE, Year.MAX_VALUE)),
                YearMonth.from(dateTime()),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 3600, 18 * 3600 + 1)),
                uuid(),
                URI.create("http://host/" + random.nextInt() + "?q=%20#é"),
                Path.of("folder", "file " + random.nextInt()),
                colour());
    }

    /** The least value of every type. */
    static Scalars least() {
        return new Scalars(
                Long.MIN_VALUE,
                false,
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                Float.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                '\u0001',
                "",
                "",
                new byte[0],
                new BigDecimal("-99999999999.9999"),
                new BigDecimal("-9999999999999999999999999999.9999999999"),
                new BigDecimal("-1E+3").setScale(0),
                BigInteger.TEN.pow(18).subtract(BigInteger.ONE).negate(),
                BigInteger.TEN.pow(40).subtract(BigInteger.ONE).negate(),
                BigInteger.TEN.pow(200).negate(),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("0001-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
                LocalDateTime.parse("0001-01-01T00:00:00"),
                LocalDate.parse("0001-01-01"),
                LocalTime.MIDNIGHT,
                Duration.ofNanos(Long.MIN_VALUE),
                Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE),
                Year.of(Year.MIN_VALUE),
                YearMonth.of(1, 1),
                ZoneOffset.UTC,
                ZoneOffset.MIN,
                new UUID(0, 0),
                URI.create(""),
                Path.of(""),
                Colour.RED);
    }

    /** The greatest value of every type. */
    static Scalars greatest() {
        return new Scalars(
                Long.MAX_VALUE,
                true,
                Byte.MAX_VALUE,
                Short.MAX_VALUE,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Float.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                '\uFFFF',
                "\uD83D\uDE00".repeat(1000) + "\uFFFD\uFFFE\uFFFF",
                "\uD83D\uDE00".repeat(5),
                new byte[] {0, 1, -1, Byte.MIN_VALUE, Byte.MAX_VALUE, '\\', '\''},
                new BigDecimal("99999999999.9999"),
                new BigDecimal("9999999999999999999999999999.9999999999"),
                new BigDecimal("1." + "0".repeat(99) + "1"),
                BigInteger.TEN.pow(18).subtract(BigInteger.ONE),
                BigInteger.TEN.pow(40).subtract(BigInteger.ONE),
                BigInteger.TEN.pow(200),
                Instant.parse("9999-12-31T23:59:59.999999Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z").atOffset(ZoneOffset.UTC),
                LocalDateTime.parse("9999-12-31T23:59:59.999999"),
                LocalDate.parse("9999-12-31"),
                LocalTime.parse("23:59:59.999999"),
                Duration.ofNanos(Long.MAX_VALUE),
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                Year.of(Year.MAX_VALUE),
                YearMonth.of(9999, 12),
                ZoneId.of("America/Argentina/ComodRivadavia"),
                ZoneOffset.MAX,
                new UUID(-1, -1),
                URI.create("urn:uuid:" + new UUID(-1, -1)),
                Path.of("/a/very/long/" + "path/".repeat(500)),
                Colour.NULL);
    }

    boolean flag() {
        return random.nextInt(2) == 0;
    }

    Colour colour() {
        return COLOURS.get(random.nextInt(COLOURS.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Any float that is a number and not -0.0, the tiniest included. */
    float real() {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isNaN(value) || value == 0 ? Float.MIN_VALUE : value;
    }

    /** Any double that is a number and not -0.0, the tiniest included. */
    double precise() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isNaN(value) || value == 0 ? Double.MIN_VALUE : value;
    }

    BigInteger integer(int digits) {
        String text = Stream.generate(() -> String.valueOf(random.nextInt(10)))
                .limit(digits)
                .collect(Collectors.joining());
        return new BigInteger((flag() ? "-" : "") + text);
    }

    BigDecimal decimal(int digits, int scale) {
        return new BigDecimal(integer(digits), scale);
    }

    /** Text of so many code points, from all planes, without NUL and surrogates alone. */
    String text(int length) {
        int[] points = random.ints(1, Character.MAX_CODE_POINT + 1)
                .map(point -> flag() ? point : 1 + point % 0x250)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .limit(length)
                .toArray();
        return new String(points, 0, points.length);
    }

    char letter() {
        return (char) random.nextInt(1, Character.MIN_SURROGATE);
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        return bytes;
    }

    Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(FIRST_SECOND, AFTER_LAST_SECOND), random.nextInt(1_000_000_000))
                .truncatedTo(ChronoUnit.MICROS);
    }

    LocalDateTime dateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }
}
