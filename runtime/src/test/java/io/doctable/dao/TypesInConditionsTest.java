package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.row.ColumnType;
import io.doctable.sample.Single;
import io.doctable.sample.SingleDao;
import io.doctable.sample.SingleTable;
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
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of every type in the conditions that every type has. */
class TypesInConditionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void scalarsOfEveryTypeAreFoundByEqualityAndInShortAndLongLists(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            check(engine, "booleans", ColumnType.BOOLEAN, List.of(true, false));
            check(engine, "bytes1", ColumnType.BYTE, List.of((byte) 0, (byte) -128, (byte) 127));
            check(engine, "shorts", ColumnType.SHORT, List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
            check(engine, "ints", ColumnType.INT, List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE));
            check(engine, "longs", ColumnType.LONG, List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
            check(engine, "floats", ColumnType.FLOAT, List.of(0.1f, Float.MAX_VALUE, Float.NEGATIVE_INFINITY));
            check(engine, "doubles", ColumnType.DOUBLE, List.of(0.1, 1e300, Double.POSITIVE_INFINITY, Math.E));
            check(engine, "chars", ColumnType.CHAR, List.of('a', '"', '\\', '\u00e4'));
            check(engine, "strings", ColumnType.STRING, List.of("", "a\"b\\c", "\u0001", "{a,b}", "NULL", "😀"));
            check(engine, "bytes", ColumnType.BYTES, List.of(new byte[0], new byte[] {0, -1}, new byte[] {65}));
            check(
                    engine,
                    "small_decimals",
                    ColumnType.decimal(15, 3),
                    List.of(new BigDecimal("0.001"), new BigDecimal("123456789012.345"), new BigDecimal("-1.100")));
            check(
                    engine,
                    "small_integers",
                    ColumnType.bigInteger(18),
                    List.of(BigInteger.TEN, BigInteger.TEN.pow(17), BigInteger.ONE.negate()));
            check(engine, "enums", ColumnType.enumOf(Status.class), List.of(Status.values()));
            check(engine, "uuids", ColumnType.UUID, List.of(new UUID(0, 0), new UUID(-1, 7), new UUID(5, 5)));
            check(engine, "uris", ColumnType.URI, List.of(URI.create("http://a/?b=%20"), URI.create("urn:x")));
            check(engine, "paths", ColumnType.PATH, List.of(Path.of("a/b"), Path.of("/")));
            check(engine, "codes", ColumnType.LONG.as(Duration::toDays, Duration::ofDays), List.of(Duration.ofDays(3)));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void timesOfEveryTypeAreFoundByEqualityAndInShortAndLongLists(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            Instant now = Instant.parse("2026-11-20T12:17:35.123456Z");
            check(engine, "instants", ColumnType.INSTANT, List.of(now, Instant.EPOCH, now.plusNanos(1_000)));
            check(
                    engine,
                    "offsets",
                    ColumnType.OFFSET_DATE_TIME,
                    List.of(now.atOffset(ZoneOffset.UTC), OffsetDateTime.parse("0001-01-02T00:00:00Z")));
            check(
                    engine,
                    "date_times",
                    ColumnType.LOCAL_DATE_TIME,
                    List.of(LocalDateTime.parse("2026-03-29T02:30:00"), LocalDateTime.parse("0001-01-01T00:00:00")));
            check(engine, "dates", ColumnType.LOCAL_DATE, List.of(LocalDate.EPOCH, LocalDate.of(9999, 12, 31)));
            check(
                    engine,
                    "times",
                    ColumnType.LOCAL_TIME,
                    List.of(LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999999"), LocalTime.NOON));
            check(engine, "durations", ColumnType.DURATION, List.of(Duration.ZERO, Duration.ofNanos(-1)));
            check(engine, "periods", ColumnType.PERIOD, List.of(Period.ZERO, Period.parse("P1Y-2M3D")));
            check(engine, "years", ColumnType.YEAR, List.of(Year.of(1), Year.of(2026)));
            check(engine, "months", ColumnType.YEAR_MONTH, List.of(YearMonth.of(2026, 2), YearMonth.of(1, 1)));
            check(
                    engine,
                    "zones",
                    ColumnType.ZONE_ID,
                    List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York")));
            check(engine, "zone_offsets", ColumnType.ZONE_OFFSET, List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-3)));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void listsAreFoundByEquality(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            check(
                    engine,
                    "texts",
                    ColumnType.listOf(ColumnType.STRING),
                    List.of(List.of(), List.of("a", "b\"c"), List.of("NULL", "")));
            check(engine, "numbers", ColumnType.listOf(ColumnType.INT), List.of(List.of(), List.of(1, 2)));
            check(
                    engine,
                    "moments",
                    ColumnType.listOf(ColumnType.INSTANT),
                    List.of(List.of(Instant.EPOCH), List.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aListRefusesWhatTheColumnRefuses(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            SingleTable<BigDecimal> prices = new SingleTable<>("prices", ColumnType.decimal(10, 2));
            SingleDao<BigDecimal> dao = new SingleDao<>(engine, prices);
            for (int size : List.of(3, 100)) {
                List<BigDecimal> values = new ArrayList<>();
                IntStream.range(0, size).forEach(i -> values.add(BigDecimal.valueOf(i)));
                assertThat(dao.count(prices.value.in(values))).isZero();
                values.add(new BigDecimal("0.001"));
                assertThatThrownBy(() -> dao.count(prices.value.in(values)))
                        .as("%s values", size)
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("prices.value")
                        .hasMessageContaining("0.001");
            }
        }
    }

    private static <T> void check(Engine engine, String name, ColumnType<T> type, List<T> values) {
        SingleTable<T> table = new SingleTable<>(name, type);
        SingleDao<T> dao = new SingleDao<>(engine, table);
        for (int i = 0; i < values.size(); i++) {
            dao.insertAsIs(new Single<>(i, values.get(i)));
        }
        dao.insertAsIs(new Single<>(values.size(), null));
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            assertThat(dao.select().where(table.value.eq(value)).list())
                    .as("%s: %s", name, value)
                    .extracting(Single::id)
                    .containsExactly(i);
            assertThat(dao.count(table.value.ne(value))).isEqualTo(values.size() - 1);
            assertThat(dao.count(table.value.in(value))).isEqualTo(1);
            assertThat(dao.count(table.value.notIn(value))).isEqualTo(values.size() - 1);
        }
        List<T> many = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> many.add(values.get(i % values.size())));
        for (List<T> all : List.of(values, many)) {
            assertThat(dao.count(table.value.in(all)))
                    .as("%s in %s", name, all.size())
                    .isEqualTo(values.size());
            assertThat(dao.count(table.value.notIn(all)))
                    .as("%s not in %s", name, all.size())
                    .isZero();
        }
        assertThat(dao.count(table.value.eqColumn(table.value))).isEqualTo(values.size());
    }
}
