package io.doctable.row;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Seeded generators of values that every database must give back as they are, or as the rules normalise them. */
final class Values {
    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final String[] FRAGMENTS = {
        "",
        "a",
        "Z",
        " ",
        "'",
        "\"",
        "\\",
        "\n",
        "\t",
        "\u0001",
        "é",
        "ß",
        "€",
        "\u200f",
        "\uffff",
        "😀",
        "\ud83d\ude00",
        "%",
        "_",
        "?",
        "{",
        "}",
        ",",
        "NULL",
        "null",
        "--",
        "/*",
        "$1",
        "\ufffd",
        "中",
        "I\u0307"
    };

    private final Random random;

    Values(long seed) {
        this.random = new Random(seed);
    }

    <T> List<T> list(int size, Supplier<? extends T> one) {
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(one.get());
        }
        return values;
    }

    String text() {
        return text(random.nextInt(8));
    }

    /** Text of at most so many code points. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most; i++) {
            String fragment = FRAGMENTS[random.nextInt(FRAGMENTS.length)];
            if (text.codePointCount(0, text.length()) + fragment.codePointCount(0, fragment.length()) <= most) {
                text.append(fragment);
            }
        }
        return text.toString();
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    boolean truth() {
        return random.nextBoolean();
    }

    long whole() {
        return random.nextLong() >> random.nextInt(64);
    }

    double floating() {
        return random.nextBoolean()
                ? Double.longBitsToDouble(random.nextLong() & 0xBFFF_FFFF_FFFF_FFFFL)
                : random.nextInt(100_000) / 100.0;
    }

    float narrow() {
        return random.nextBoolean()
                ? Float.intBitsToFloat(random.nextInt() & 0xBFFF_FFFF)
                : random.nextInt(10_000) / 100f;
    }

    BigDecimal decimal(int precision, int scale) {
        return new BigDecimal(bigInteger(precision), scale);
    }

    BigDecimal decimal() {
        return new BigDecimal(bigInteger(1 + random.nextInt(60)), random.nextInt(50) - 10);
    }

    BigInteger bigInteger(int precision) {
        BigInteger most = BigInteger.TEN.pow(1 + random.nextInt(precision));
        BigInteger value = new BigInteger(most.bitLength() + 8, random).mod(most);
        return random.nextBoolean() ? value : value.negate();
    }

    Instant instant() {
        long second = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
        return Instant.ofEpochSecond(second, nanos());
    }

    LocalDateTime localDateTime() {
        return LocalDateTime.ofInstant(instant(), ZoneOffset.UTC);
    }

    LocalDate localDate() {
        return localDateTime().toLocalDate();
    }

    LocalTime localTime() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60), nanos());
    }

    private int nanos() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 999_999_999;
            case 2 -> random.nextInt(1_000_000) * 1000;
            default -> random.nextInt(1_000_000_000);
        };
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
