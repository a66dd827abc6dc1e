package io.doctable.conformance.queries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows made from a seed, and stored. */
final class Sales {
    static final List<Shop> SHOPS = List.of(
            new Shop(1, "Alba", "Rome", "good"),
            new Shop(2, "alba", "Paris", null),
            new Shop(3, "Zürich", "Paris", "better"),
            new Shop(4, "Empty", "Oslo", null));

    private static final List<String> TEXTS = List.of("Tea", "tea", "ÄPFEL", "äpfel", "x😀y", "", "it's", "ß", "100%");

    private Sales() {}

    /** So many rows, the same for each seed. */
    static List<Sale> rows(int number, long seed) {
        Random random = new Random(seed);
        List<Sale> rows = new ArrayList<>();
        for (int id = 1; id <= number; id++) {
            rows.add(new Sale(
                    id,
                    orNull(random, (long) (random.nextInt(3) + 1)),
                    TEXTS.get(random.nextInt(TEXTS.size())),
                    orNull(random, TEXTS.get(random.nextInt(TEXTS.size()))),
                    random.nextInt(2_001) - 1_000,
                    orNull(random, random.nextInt(11) - 5),
                    random.nextLong() >> 20,
                    orNull(random, random.nextInt(4_000) / 16.0 - 100),
                    BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, 2),
                    orNull(random, BigDecimal.valueOf(random.nextInt(20_001) - 10_000, 3)),
                    orNull(random, new BigDecimal("123456789012345678.125")),
                    List.of(Sale.Kind.values()).get(random.nextInt(2)),
                    orNull(random, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20)))));
        }
        return rows;
    }

    /** Stores the shops and so many rows. */
    static List<Sale> store(ShopDao shops, SaleDao sales, int number, long seed) {
        List<Sale> rows = rows(number, seed);
        shops.insertAll(SHOPS);
        sales.insertAll(rows);
        return rows;
    }

    private static <T> @Nullable T orNull(Random random, T value) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
