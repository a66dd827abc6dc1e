package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.json.JsonType;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.ColumnType;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of every kind of column, without a record: stored exactly, or refused. */
class DynamicTypesTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-11-20T12:17:35.123456Z");

    @TempDir
    Path folder;

    /** A value, and what comes back for it. */
    private record Case(DataType type, Object given, Object back) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(DataType.of(Kind.BOOLEAN), true, true));
        cases.add(new Case(DataType.of(Kind.BYTE), -128, -128L));
        cases.add(new Case(DataType.of(Kind.SHORT), 32767L, 32767L));
        cases.add(new Case(DataType.of(Kind.INT), (byte) 7, 7L));
        cases.add(new Case(DataType.of(Kind.LONG), BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE));
        cases.add(new Case(DataType.of(Kind.FLOAT), 0.5, 0.5));
        cases.add(new Case(DataType.of(Kind.FLOAT), 16777216, 16777216.0));
        cases.add(new Case(DataType.of(Kind.DOUBLE), 0.1, 0.1));
        cases.add(new Case(DataType.of(Kind.DOUBLE), 1L << 53, (double) (1L << 53)));
        cases.add(new Case(DataType.of(Kind.TEXT), "naïve 🙂", "naïve 🙂"));
        cases.add(new Case(DataType.of(Kind.TEXT), TimeUnit.DAYS, "DAYS"));
        cases.add(new Case(DataType.of(Kind.BYTES), new byte[] {0, -1}, new byte[] {0, -1}));
        cases.add(new Case(DataType.decimal(9, 2), new BigDecimal("1.5"), new BigDecimal("1.50")));
        cases.add(new Case(DataType.decimal(0, 0), new BigDecimal("1e-20"), new BigDecimal("1e-20")));
        cases.add(new Case(DataType.decimal(9, 2), 3, new BigDecimal("3.00")));
        cases.add(new Case(DataType.bigInteger(0), BigInteger.TEN.pow(40), new BigDecimal(BigInteger.TEN.pow(40))));
        cases.add(new Case(DataType.of(Kind.INSTANT), NOW, NOW));
        cases.add(new Case(DataType.of(Kind.INSTANT), OffsetDateTime.parse("2026-11-20T13:17:35.123456+01:00"), NOW));
        LocalDateTime local = LocalDateTime.parse("2026-03-29T02:30:00");
        cases.add(new Case(DataType.of(Kind.LOCAL_DATE_TIME), local, local));
        cases.add(new Case(DataType.of(Kind.LOCAL_DATE), local.toLocalDate(), LocalDate.parse("2026-03-29")));
        cases.add(new Case(DataType.of(Kind.LOCAL_TIME), local.toLocalTime(), LocalTime.parse("02:30")));
        cases.add(new Case(DataType.of(Kind.UUID), ID, ID));
        DataType list = DataType.arrayOf(DataType.of(Kind.INT));
        cases.add(new Case(list, Arrays.asList(1, null, 3L), Arrays.asList(1L, null, 3L)));
        cases.add(new Case(list, new int[] {4, 5}, List.of(4L, 5L)));
        return cases;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfValueComesBack(TestDatabase kind) {
        TableSchema.Builder schema = TableSchema.builder("kinds");
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        List<Case> cases = cases();
        for (int i = 0; i < cases.size(); i++) {
            schema.column(ColumnSchema.builder("c" + i, cases.get(i).type()).nullable());
            given.put("c" + i, cases.get(i).given());
        }
        try (Engine engine = kind.open(folder)) {
            DynamicTable kinds = engine.metadata().register(schema.build());
            Row stored = kinds.insert(given);
            for (int i = 0; i < cases.size(); i++) {
                assertThat(stored.get("c" + i)).isEqualTo(cases.get(i).back());
            }
            assertThat(kinds.all()).containsExactly(stored);
            assertThat(kinds.insert(Map.of("c0", false)).get("c5")).isNull();
            assertThat(kinds.where(kinds.column("c9").eq("naïve 🙂")).count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valueThatWouldChangeIsRefused(TestDatabase kind) {
        Map<Object, DataType> refused = new LinkedHashMap<>();
        refused.put("true", DataType.of(Kind.BOOLEAN));
        refused.put(128, DataType.of(Kind.BYTE));
        refused.put(1.5, DataType.of(Kind.LONG));
        refused.put(BigInteger.ONE.shiftLeft(63), DataType.of(Kind.LONG));
        refused.put(0.1, DataType.of(Kind.FLOAT));
        refused.put((1L << 53) + 1, DataType.of(Kind.DOUBLE));
        refused.put(2.5, DataType.decimal(9, 2));
        refused.put(new BigDecimal("1.005"), DataType.decimal(9, 2));
        refused.put(new BigDecimal("7"), DataType.bigInteger(0));
        refused.put("x", DataType.of(Kind.BYTES));
        refused.put("2026-11-20T12:17:35Z", DataType.of(Kind.INSTANT));
        refused.put(NOW, DataType.of(Kind.LOCAL_DATE));
        refused.put("\ud800", DataType.of(Kind.TEXT));
        refused.put(List.of("a"), DataType.arrayOf(DataType.of(Kind.INT)));
        refused.put(ID, DataType.of(Kind.TEXT));
        TableSchema.Builder schema = TableSchema.builder("kinds");
        List<Object> values = List.copyOf(refused.keySet());
        for (int i = 0; i < values.size(); i++) {
            schema.column(
                    ColumnSchema.builder("c" + i, refused.get(values.get(i))).nullable());
        }
        try (Engine engine = kind.open(folder)) {
            DynamicTable kinds = engine.metadata().register(schema.build());
            for (int i = 0; i < values.size(); i++) {
                Map<String, Object> row = Map.of("c" + i, values.get(i));
                assertThatThrownBy(() -> kinds.insert(row)).as(row.toString()).isInstanceOf(MappingException.class);
            }
            assertThat(kinds.count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonGoesAsTextOrAsValuesAndComesAsText(TestDatabase kind) {
        TableSchema schema = TableSchema.builder("notes")
                .column("id", Kind.LONG)
                .column("body", Kind.JSON)
                .build();
        try (Engine engine = kind.open(folder)) {
            DynamicTable notes = engine.metadata().register(schema);
            ColumnType<Map<String, List<String>>> type = ColumnType.json(new JsonType<>() {});
            Map<String, List<String>> body = Map.of("tags", List.of("a", "b"));
            assertThat(notes.insert(Map.of("id", 1, "body", body)).get("body", type))
                    .isEqualTo(body);
            Row text = notes.insert(Map.of("id", 2, "body", "{\"tags\": [\"a\", \"b\"]}"));
            assertThat(text.get("body")).isInstanceOf(String.class);
            assertThat(text.get("body", type)).isEqualTo(body);
            assertThatThrownBy(() -> notes.insert(Map.of("id", 3, "body", "{oops")))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("the text is not valid JSON");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheLibraryGivesIsGivenHereToo(TestDatabase kind) {
        TableSchema schema = TableSchema.builder("doc")
                .column(ColumnSchema.builder("id", DataType.of(Kind.UUID)).generated(Generation.UUID))
                .column("text", Kind.TEXT)
                .column(ColumnSchema.builder("created", DataType.of(Kind.INSTANT))
                        .generated(Generation.CREATED_AT))
                .column(ColumnSchema.builder("updated", DataType.of(Kind.INSTANT))
                        .generated(Generation.UPDATED_AT))
                .column(ColumnSchema.builder("version", DataType.of(Kind.INT)).generated(Generation.VERSION))
                .primaryKey("id")
                .build();
        try (Engine engine = kind.open(folder)) {
            DynamicTable docs = engine.metadata().register(schema);
            Row stored = docs.insert(Map.of("text", "a"));
            assertThat(stored.get("id", UUID.class))
                    .isNotNull()
                    .isNotEqualTo(docs.insert(Map.of("text", "b")).get("id"));
            assertThat(stored.get("created")).isEqualTo(stored.get("updated"));
            assertThat(stored.get("version")).isEqualTo(1L);
            assertThat(docs.whereSql("text = 'a'").update(Map.of("text", "c"))).isEqualTo(1);
            Row changed = docs.whereSql("text = 'c'").first().orElseThrow();
            assertThat(changed.get("version")).isEqualTo(2L);
            assertThat(changed.get("created")).isEqualTo(stored.get("created"));
            assertThat(changed.get("updated", Instant.class)).isAfterOrEqualTo(stored.get("updated", Instant.class));
            assertThatThrownBy(() -> docs.everyRow().update(Map.of("version", 9)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** An old table copied into a new shape: a column less, one more, all or nothing. */
    @ParameterizedTest
    @EnumSource
    void rowsAreCopiedIntoANewShapeOrNotAtAll(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            DynamicTable old = engine.metadata().register(DynamicTableTest.BOOK);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                rows.add(Map.of("isbn", "n" + i, "year", 1900 + i % 100));
            }
            old.insertAll(rows);
            DynamicTable shape = engine.metadata()
                    .register(TableSchema.builder("volume")
                            .column("id", Kind.LONG)
                            .column("isbn", Kind.TEXT)
                            .column("decade", Kind.INT)
                            .primaryKey("id")
                            .build());
            assertThatThrownBy(() -> copy(engine, old, shape, 2500)).isInstanceOf(DocTableException.class);
            assertThat(shape.count()).isZero();
            copy(engine, old, shape, Long.MAX_VALUE);
            assertThat(shape.count()).isEqualTo(3000);
            assertThat(shape.whereSql("isbn = 'n2999'").first().orElseThrow().get("decade"))
                    .isEqualTo(1990L);
        }
    }

    private static void copy(Engine engine, DynamicTable from, DynamicTable to, long spoiled) {
        engine.transaction(tx -> {
            long last = 0;
            List<Row> page;
            do {
                page = from.where(from.column("id").gt(last))
                        .orderBy(from.column("id").asc())
                        .limit(500)
                        .list();
                List<Map<String, Object>> mapped = new ArrayList<>();
                for (Row row : page) {
                    last = row.get("id", long.class);
                    mapped.add(Map.of(
                            "id",
                            last,
                            "isbn",
                            row.get("isbn", String.class),
                            "decade",
                            last == spoiled ? "?" : row.get("year", int.class) / 10 * 10));
                }
                to.insertAll(mapped);
            } while (!page.isEmpty());
        });
    }
}
