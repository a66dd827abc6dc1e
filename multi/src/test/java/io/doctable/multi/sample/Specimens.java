package io.doctable.multi.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows made from a seed, of values that databases may store differently: NULL, limits, quotes, emoji. */
public final class Specimens {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "it's",
            "\"quoted\"",
            "a\\c",
            "\u212a",
            "e\u0301",
            "ß",
            "x😀y",
            "\uffff",
            "a\nb",
            "tail ",
            "NULL");
    private static final List<Integer> INTS = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> LONGS = List.of(0L, -1L, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<Double> DOUBLES =
            List.of(0.0, 0.1 + 0.2, -1.5, 1e300, Double.MIN_NORMAL, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    private static final List<Float> FLOATS = List.of(0f, 1.1f, -2.5f, 16_777_216f, Float.MAX_VALUE);
    private static final List<BigDecimal> PRICES =
            List.of(new BigDecimal("0.00"), new BigDecimal("-10.01"), new BigDecimal("99999999.99"));
    private static final List<BigDecimal> EXACT =
            List.of(new BigDecimal("1.1"), new BigDecimal("123456789012345678901234567890.123"), new BigDecimal("-3"));
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("2026-11-20T12:17:35.123456Z"),
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    private static final List<UUID> CODES =
            List.of(new UUID(0, 0), new UUID(-1, -1), UUID.fromString("a0000000-0000-4000-8000-000000000000"));

    private Specimens() {}

    /** Returns so many rows, the same for each seed; a fifth of their values is NULL. */
    public static List<Specimen> rows(int number, long seed) {
        Random random = new Random(seed);
        List<Specimen> rows = new ArrayList<>(number);
        for (int id = 1; id <= number; id++) {
            rows.add(new Specimen(
                    id,
                    pick(INTS, random),
                    pick(LONGS, random),
                    pick(DOUBLES, random),
                    pick(FLOATS, random),
                    pick(List.of(true, false), random),
                    pick(TEXTS, random),
                    pick(TEXTS, random),
                    pick(PRICES, random),
                    pick(EXACT, random),
                    pick(INSTANTS, random),
                    pick(DAYS, random),
                    pick(CODES, random),
                    pick(List.of(Status.values()), random)));
        }
        return rows;
    }

    private static <T> @Nullable T pick(List<T> values, Random random) {
        return random.nextInt(5) == 0 ? null : values.get(random.nextInt(values.size()));
    }
}
