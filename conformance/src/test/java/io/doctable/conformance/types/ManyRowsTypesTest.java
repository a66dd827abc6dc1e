package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Engine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Values of all types are the same whether rows are stored one by one, many to a statement or in bulk. */
class ManyRowsTypesTest {
    private static final long SEED = 20261124;
    private static final int ROWS = 150;

    private static <R extends Record> void assertStored(KeyedTableDao<R, Long> dao, List<R> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Rows.assertSame(dao.get((long) i), rows.get(i));
        }
        assertThat(dao.count()).isEqualTo(rows.size());
    }

    /** Stores rows, whose ids count from 0, by every route. */
    private static <R extends Record> void check(KeyedTableDao<R, Long> dao, LongFunction<R> row) {
        List<R> rows = LongStream.range(0, ROWS).mapToObj(row).toList();
        dao.bulkInsertAsIs(rows);
        assertStored(dao, rows);
        dao.deleteAllRows();
        dao.insertAllAsIs(rows);
        assertStored(dao, rows);
        List<R> others = LongStream.range(0, ROWS).mapToObj(row).toList();
        assertThat(dao.updateAll(others).isComplete()).isTrue();
        assertStored(dao, others);
        assertThat(dao.findAllById(LongStream.range(0, ROWS).boxed().toList())).hasSize(ROWS);
        assertThat(dao.deleteAll(others)).isEqualTo(ROWS);
        dao.saveAll(rows);
        assertStored(dao, rows);
    }

    @OnEveryDatabase
    void scalars(ScalarsDao scalars) {
        Samples samples = new Samples(SEED);
        List<Scalars> rows = new ArrayList<>(List.of(Samples.least(), Samples.greatest()));
        for (int id = 1; id <= ROWS; id++) {
            rows.add(samples.row(id));
        }
        scalars.bulkInsert(rows);
        for (Scalars row : rows) {
            Rows.assertSame(scalars.get(row.id()), row);
        }
        assertThat(scalars.count()).isEqualTo(rows.size());
    }

    @OnEveryDatabase
    void lists(Engine engine) {
        Random random = new Random(SEED);
        check(
                new ListsDao(engine),
                id -> random.nextBoolean() ? ListsAndArraysTest.fullLists(id) : ListsAndArraysTest.emptyLists(id));
    }

    @OnEveryDatabase
    void arrays(Engine engine) {
        Random random = new Random(SEED);
        check(
                new ArraysDao(engine),
                id -> random.nextBoolean() ? ListsAndArraysTest.fullArrays(id) : ListsAndArraysTest.emptyArrays(id));
    }

    @OnEveryDatabase
    void documents(Engine engine) {
        Random random = new Random(SEED);
        Documents.Page page = new Documents.Page(
                "Tom & \"Jerry\" \\ \u2028 é \uD83D\uDE00", -1, List.of(new Documents.Line("a", null)));
        check(
                new DocumentsDao(engine),
                id -> new Documents(
                        id,
                        random.nextBoolean() ? Map.of("k", "v{},\"\\", "", "null") : Map.of(),
                        List.of(Map.of("x", random.nextInt())),
                        page,
                        List.of(page),
                        "null",
                        random.nextBoolean() ? page : null));
    }

    @OnEveryDatabase
    void nullsInEveryColumn(Engine engine) {
        check(new NullablesDao(engine), Nullables::nothing);
    }

    @OnEveryDatabase
    void decimalsOfAllSizes(Engine engine) {
        Random random = new Random(SEED);
        check(new NumbersDao(engine), id -> new Numbers(id, decimal(random), whole(random), price(random)));
    }

    private static @Nullable BigDecimal decimal(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new BigDecimal(new BigInteger(random.nextInt(400), random), random.nextInt(60));
            case 2 -> new BigDecimal("0." + "0".repeat(random.nextInt(9)) + "1").negate();
            case 3 -> new BigDecimal("1" + "0".repeat(random.nextInt(30)));
            default ->
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(9)).negate();
        };
    }

    private static BigInteger whole(Random random) {
        BigInteger value = new BigInteger(random.nextInt(300), random);
        return random.nextBoolean() ? value : value.negate();
    }

    private static BigDecimal price(Random random) {
        return BigDecimal.valueOf(random.nextLong(1_000_000_000_000L) - 500_000_000_000L, 3);
    }
}
