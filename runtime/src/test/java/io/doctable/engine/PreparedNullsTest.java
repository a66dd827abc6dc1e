package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import io.doctable.sql.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A prepared statement serves rows with NULL in any of their columns. */
class PreparedNullsTest {
    private static final long SEED = 20261121;
    private static final Map<DataType, Object> VALUES = values();

    @TempDir
    Path folder;

    private static Map<DataType, Object> values() {
        LocalDateTime time = LocalDateTime.parse("2026-03-29T02:30:00");
        Map<DataType, Object> scalars = new LinkedHashMap<>();
        scalars.put(DataType.of(Kind.BOOLEAN), true);
        scalars.put(DataType.of(Kind.BYTE), 5L);
        scalars.put(DataType.of(Kind.SHORT), 6L);
        scalars.put(DataType.of(Kind.INT), 7L);
        scalars.put(DataType.of(Kind.LONG), 8L);
        scalars.put(DataType.of(Kind.FLOAT), 0.5);
        scalars.put(DataType.of(Kind.DOUBLE), 0.1);
        scalars.put(DataType.of(Kind.TEXT), "text");
        scalars.put(DataType.text(9), "short");
        scalars.put(DataType.of(Kind.BYTES), new byte[] {1, 2});
        scalars.put(DataType.decimal(9, 2), new BigDecimal("1.50"));
        scalars.put(DataType.bigInteger(0), BigInteger.TEN.pow(30));
        scalars.put(DataType.of(Kind.INSTANT), Instant.parse("2026-11-20T12:17:35.123456Z"));
        scalars.put(DataType.of(Kind.LOCAL_DATE_TIME), time);
        scalars.put(DataType.of(Kind.LOCAL_DATE), time.toLocalDate());
        scalars.put(DataType.of(Kind.LOCAL_TIME), time.toLocalTime());
        scalars.put(DataType.of(Kind.UUID), new UUID(1, 2));
        Map<DataType, Object> all = new LinkedHashMap<>(scalars);
        scalars.forEach((type, value) -> all.put(DataType.arrayOf(type), Arrays.asList(value, null)));
        return all;
    }

    private static TableSchema schema() {
        TableSchema.Builder schema = TableSchema.builder("kinds");
        int column = 0;
        for (DataType type : VALUES.keySet()) {
            schema.column(ColumnSchema.builder("c" + column++, type).nullable());
        }
        return schema.build();
    }

    /** Returns one value for each column; each is NULL in half of the rows. */
    private static Map<String, @Nullable Object> row(Random random) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        int column = 0;
        for (Object value : VALUES.values()) {
            row.put("c" + column++, random.nextBoolean() ? value : null);
        }
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void nullsAndValuesComeBackFromTheSameStatement(TestDatabase database) {
        Random random = new Random(SEED);
        try (Engine engine = database.open(folder);
                DbConnection connection = engine.connect()) {
            DynamicTable kinds = engine.metadata().register(schema()).on(connection);
            for (int i = 0; i < 30; i++) {
                Map<String, @Nullable Object> given = row(random);
                Row stored = kinds.insert(given);
                given.forEach((name, value) -> assertThat(stored.get(name))
                        .as(name)
                        .usingRecursiveComparison()
                        .isEqualTo(expected(value)));
            }
        }
    }

    /** Returns what a column returns for a value: an integer of any size comes back as a decimal number. */
    private static @Nullable Object expected(@Nullable Object given) {
        if (given instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        return given instanceof List<?> list
                ? list.stream().map(PreparedNullsTest::expected).collect(Collectors.toList())
                : given;
    }

    @Test
    void postgresKeepsThePreparedStatement() {
        Random random = new Random(SEED);
        try (Engine engine = TestDatabase.POSTGRESQL.open(folder);
                DbConnection connection = engine.connect()) {
            DynamicTable kinds = engine.metadata().register(schema()).on(connection);
            List<String> prepared = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 10; i++) {
                    kinds.insert(row(random));
                }
                prepared.add(preparedInsert(connection));
            }
            assertThat(prepared.get(0)).isNotEmpty();
            assertThat(prepared).containsOnly(prepared.get(0));
        }
    }

    @Test
    void nullFitsATypeThatSomebodyChose() {
        try (Engine engine = Engine.open(TestDatabase.POSTGRESQL.newUrl(folder))) {
            engine.execute("CREATE TYPE mood AS ENUM ('happy', 'sad')").close();
            engine.execute("CREATE TABLE person (id integer PRIMARY KEY, mood mood, address inet, span interval,"
                            + " moods mood[])")
                    .close();
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", 1);
            row.put("mood", null);
            row.put("address", null);
            row.put("span", null);
            row.put("moods", null);
            DynamicTable people = engine.table("person");
            assertThat(people.insert(row).get("mood")).isNull();
            row.remove("id");
            assertThat(people.everyRow().update(row)).isEqualTo(1);
        }
    }

    /** Returns the name and the time of preparation of the insert that the server keeps; empty if it keeps none. */
    private static String preparedInsert(DbConnection connection) {
        try (Result result = connection.execute("SELECT name || ' of ' || prepare_time AS prepared"
                + " FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO \"kinds\"%'")) {
            return result.all().stream()
                    .map(row -> String.valueOf(row.get("prepared")))
                    .collect(Collectors.joining(", "));
        }
    }
}
