package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.MappingException;
import io.doctable.row.Bind;
import io.doctable.row.ColumnType;
import io.doctable.row.Row;
import io.doctable.sample.Status;
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
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of raw SQL on their way in and out, the same on every database. */
class RowTest {
    private static final Instant INSTANT = Instant.parse("2026-11-20T12:17:35.123456Z");
    private static final UUID CODE = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void declaredTypesGiveTheSameValues(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            String bytes = kind == TestDatabase.POSTGRESQL ? "bytea" : "blob";
            engine.execute("create table v (i integer, l bigint, r real, d double precision, p decimal(10, 2),"
                    + " f boolean, s varchar(20), b " + bytes + ", t timestamp with time zone, u timestamp, y date,"
                    + " h time, c uuid)");
            LocalDateTime local = LocalDateTime.parse("2026-03-29T02:30:00.5");
            byte[] blob = {0, -1, 5};
            engine.execute(
                    "insert into v values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    7,
                    Long.MIN_VALUE,
                    0.5f,
                    1e300,
                    new BigDecimal("12.50"),
                    true,
                    "text",
                    blob,
                    INSTANT,
                    local,
                    LocalDate.of(2024, 2, 29),
                    LocalTime.of(23, 59, 1),
                    CODE);
            Row row = engine.execute("select * from v").one();
            assertThat(row.asMap().values())
                    .containsExactly(
                            7L,
                            Long.MIN_VALUE,
                            0.5,
                            1e300,
                            new BigDecimal("12.50"),
                            true,
                            "text",
                            blob,
                            INSTANT,
                            local,
                            LocalDate.of(2024, 2, 29),
                            LocalTime.of(23, 59, 1),
                            CODE);
            assertThat(row.size()).isEqualTo(13);
            engine.execute("delete from v");
            engine.execute("insert into v (i) values (null)");
            assertThat(engine.execute("select * from v").one().asMap().values()).containsOnlyNulls();
            assertThat(engine.execute("select f from v where p is null").scalars())
                    .isEqualTo(Arrays.asList((Object) null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassSaysWhatIsWanted(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            comesBack(engine, Boolean.class, true);
            comesBack(engine, Byte.class, (byte) -128);
            comesBack(engine, Short.class, (short) 300);
            comesBack(engine, Integer.class, 70_000);
            comesBack(engine, Long.class, Long.MAX_VALUE);
            comesBack(engine, Float.class, 0.1f);
            comesBack(engine, Double.class, 0.1);
            comesBack(engine, Character.class, 'ß');
            comesBack(engine, String.class, "it's");
            comesBack(engine, BigDecimal.class, new BigDecimal("12345678901234567890.123"));
            comesBack(engine, BigInteger.class, BigInteger.TEN.pow(30));
            comesBack(engine, Instant.class, INSTANT);
            comesBack(engine, OffsetDateTime.class, INSTANT.atOffset(ZoneOffset.UTC));
            comesBack(engine, LocalDateTime.class, LocalDateTime.parse("2026-01-02T03:04:05"));
            comesBack(engine, LocalDate.class, LocalDate.of(2026, 1, 2));
            comesBack(engine, LocalTime.class, LocalTime.of(3, 4, 5));
            comesBack(engine, Duration.class, Duration.ofMillis(1500));
            comesBack(engine, Year.class, Year.of(2026));
            comesBack(engine, ZoneId.class, ZoneId.of("Europe/Berlin"));
            comesBack(engine, ZoneOffset.class, ZoneOffset.ofHours(2));
            comesBack(engine, UUID.class, CODE);
            comesBack(engine, URI.class, URI.create("http://a/b"));
            comesBack(engine, Path.class, Path.of("a", "b"));
            comesBack(engine, Status.class, Status.DRAFT);
            assertThat(engine.execute("select :v as v", Map.of("v", Bind.of(byte[].class, new byte[] {1, 2})))
                            .scalar(byte[].class))
                    .containsExactly(1, 2);
        }
    }

    private static <T> void comesBack(Engine engine, Class<T> type, T value) {
        T found = engine.execute("select :v as v", Map.of("v", Bind.of(type, value)))
                .one()
                .get("V", type);
        assertThat(found).isEqualTo(value);
        Map<String, Object> loose = Map.of("v", value);
        assertThat(engine.execute("select 1 as one where :v = :v", loose).all()).hasSize(1);
        Map<String, Object> nothing = Map.of("v", Bind.of(type, (T) null));
        assertThat(engine.execute("select 1 as one where :v is null", nothing).all())
                .hasSize(1);
        assertThat(engine.execute("select :v as v", nothing).scalar(type)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void messagesNameTheClassThatWasAskedFor(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.execute("create table v (title varchar(20), pages bigint)");
            engine.execute("insert into v values ('DRAUGHT', 9000000000)");
            Row row = engine.execute("select * from v").one();
            refused(() -> row.get("title", Integer.class), "the result.title", "holds a String", "read as Integer");
            refused(() -> row.get("title", int.class), "read as int");
            refused(() -> row.get("title", Year.class), "read as Year");
            refused(() -> row.get("title", Duration.class), "read as Duration");
            refused(() -> row.get("title", OffsetDateTime.class), "the text *** is not a valid OffsetDateTime");
            refused(() -> row.get("pages", Status.class), "holds a Long", "read as Status");
            refused(() -> row.get("pages", Integer.class), "out of range for a Java int");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownConstantIsAnsweredWithThoseThatThereAre(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Row row = engine.execute("select 'DRAUGHT' as a").one();
            refused(
                    () -> row.get("a", Status.class),
                    "the result.a",
                    "not a constant of enum io.doctable.sample.Status, whose constants are [DRAFT, LIVE",
                    "names are case-sensitive");
            // What a statement found may be secret, so that no exception shows it.
            assertThatThrownBy(() -> row.get("a", Status.class))
                    .hasMessageNotContaining("DRAUGHT")
                    .hasStackTraceContaining("MappingException")
                    .extracting(Throwable::getCause)
                    .isNull();
        }
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOf(MappingException.class).hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatDatabasesWidenComeBackAsAsked(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.execute("create table n (id bigint)");
            engine.execute("insert into n values (1), (2)");
            Row row = engine.execute("select avg(id) as mean, sum(id) as total, count(*) as many from n")
                    .one();
            assertThat(row.get("mean", double.class)).isEqualTo(1.5);
            assertThat(row.get("mean", BigDecimal.class)).isEqualByComparingTo("1.5");
            assertThat(row.get("total", long.class)).isEqualTo(3);
            assertThat(row.get("total", int.class)).isEqualTo(3);
            assertThat(row.get(2)).isEqualTo(2L);
            assertThat(row.get("total", BigInteger.class)).isEqualTo(3);
            assertThat(row.get("total", double.class)).isEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsAndDecimalsOfAScaleGoByTheirType(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ColumnType<List<String>> words = ColumnType.listOf(ColumnType.STRING);
            ColumnType<List<@Nullable Integer>> numbers = ColumnType.listOfNullable(ColumnType.INT);
            Row row = engine.execute(
                            "select :w as w, :n as n, :d as d",
                            Map.of(
                                    "w",
                                    Bind.of(words, List.of("a,b", "\"")),
                                    "n",
                                    Bind.of(numbers, Arrays.asList(1, null)),
                                    "d",
                                    Bind.of(ColumnType.decimal(10, 3), new BigDecimal("1.5"))))
                    .one();
            assertThat(row.get("w", words)).containsExactly("a,b", "\"");
            assertThat(row.get("n", numbers)).containsExactly(1, null);
            assertThat(row.get("d", ColumnType.decimal(10, 3))).isEqualTo(new BigDecimal("1.500"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsGoByNameOrIndex(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Row row = engine.execute("select 1 as \"a\", 2 as \"A\", 3 as \"b\", 4 as \"c\", 5 as \"c\"")
                    .one();
            assertThat(row.get("a")).isEqualTo(1L);
            assertThat(row.get("A")).isEqualTo(2L);
            assertThat(row.get("B")).isEqualTo(3L);
            assertThat(row.get(4)).isEqualTo(5L);
            assertThatThrownBy(() -> row.get("c"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("AS");
            assertThatThrownBy(row::asMap).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> row.get("x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no column \"x\"; it has [a, A, b, c, c]");
            assertThatThrownBy(() -> row.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.get(-1, Long.class)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreValuesAndMessagesHideThem(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            String sql = "select 'secret' as word, cast(:n as integer) as n, null as empty";
            Row row = engine.execute(sql, Map.of("n", 300)).one();
            assertThat(row).isEqualTo(engine.execute(sql, Map.of("n", 300)).one());
            assertThat(row)
                    .hasSameHashCodeAs(engine.execute(sql, Map.of("n", 300)).one());
            assertThat(row).isNotEqualTo(engine.execute(sql, Map.of("n", 301)).one());
            assertThat(row).hasToString("Row[word=secret, n=300, empty=null]");
            assertThatThrownBy(() -> row.asMap().put("n", 1)).isInstanceOf(UnsupportedOperationException.class);
            for (Class<?> wrong : List.of(Long.class, Instant.class, UUID.class, BigDecimal.class, Boolean.class)) {
                assertThatThrownBy(() -> row.get("word", wrong))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("the result.word")
                        .hasMessageNotContaining("secret")
                        .hasNoCause();
            }
            assertThatThrownBy(() -> row.get("n", byte.class))
                    .isInstanceOf(MappingException.class)
                    .hasMessageNotContaining("300");
            assertThatThrownBy(() -> row.get("empty", long.class)).isInstanceOf(MappingException.class);
            assertThat(row.get("empty", Long.class)).isNull();
            assertThatThrownBy(() -> row.get("n", StringBuilder.class)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
