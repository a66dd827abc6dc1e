package io.doctable.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.json.JsonType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored comes back, or comes back normalised as stated: every type, on every database. */
class RoundTripTest {
    private static final int SOME = 60;
    /** As often a statement is run before PostgreSQL sends its values in binary. */
    private static final int IN_BINARY = 7;

    @TempDir
    Path folder;

    private final Values values = new Values(20261120);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void numbersAndTruths(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            check(db, ColumnType.BOOLEAN, List.of(true, false));
            check(db, ColumnType.BYTE, List.of((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE));
            check(db, ColumnType.SHORT, List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
            check(db, ColumnType.INT, List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
            check(db, ColumnType.LONG, with(values.list(SOME, values::whole), 0L, Long.MIN_VALUE, Long.MAX_VALUE));
            check(
                    db,
                    ColumnType.FLOAT,
                    with(
                            values.list(SOME, values::narrow),
                            0f,
                            Float.MIN_VALUE,
                            Float.MAX_VALUE,
                            Float.POSITIVE_INFINITY,
                            Float.NEGATIVE_INFINITY));
            check(
                    db,
                    ColumnType.DOUBLE,
                    with(
                            values.list(SOME, values::floating),
                            0d,
                            Double.MIN_VALUE,
                            Double.MAX_VALUE,
                            Double.POSITIVE_INFINITY,
                            Double.NEGATIVE_INFINITY));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void exactNumbers(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            check(db, ColumnType.decimal(15, 0), values.list(SOME, () -> values.decimal(15, 0)));
            check(
                    db,
                    ColumnType.decimal(15, 2),
                    with(values.list(500, () -> values.decimal(15, 2)), new BigDecimal("0.10")));
            check(db, ColumnType.decimal(15, 15), values.list(SOME, () -> values.decimal(15, 15)));
            check(db, ColumnType.decimal(7, 3), values.list(SOME, () -> values.decimal(7, 3)));
            check(db, ColumnType.decimal(16, 2), values.list(SOME, () -> values.decimal(16, 2)));
            check(db, ColumnType.decimal(60, 30), values.list(SOME, () -> values.decimal(60, 30)));
            check(
                    db,
                    ColumnType.decimal(0, 0),
                    with(
                            values.list(SOME, () -> values.decimal()),
                            new BigDecimal("1.10"),
                            new BigDecimal("1E+30"),
                            new BigDecimal("0.000"),
                            new BigDecimal("1234567890123456789012345678.90")));
            check(db, ColumnType.bigInteger(18), values.list(SOME, () -> values.bigInteger(18)));
            check(db, ColumnType.bigInteger(19), values.list(SOME, () -> values.bigInteger(19)));
            check(db, ColumnType.bigInteger(0), with(values.list(SOME, () -> values.bigInteger(200)), BigInteger.ZERO));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void textsAndBytes(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            check(
                    db,
                    ColumnType.STRING,
                    with(values.list(SOME, values::text), "", "a".repeat(10 << 20), "\ufffd", "😀"));
            check(db, ColumnType.string(5), with(values.list(SOME, () -> values.text(5)), "😀😀😀😀😀"));
            check(db, ColumnType.CHAR, List.of('a', '€', ' '));
            check(db, ColumnType.BYTES, with(values.list(SOME, values::bytes), new byte[0], new byte[] {0, -1}));
            check(db, ColumnType.UUID, values.list(SOME, values::uuid));
            check(db, ColumnType.URI, List.of(URI.create("https://example.org/a?b=c#d")));
            check(db, ColumnType.PATH, List.of(Path.of("a", "b")));
            check(db, ColumnType.enumOf(DayOfWeek.class), List.of(DayOfWeek.values()));
            check(
                    db,
                    ColumnType.json(new JsonType<Map<String, List<Integer>>>() {}),
                    List.of(Map.of(), Map.of("ключ \"'\\\n", List.of(1, -2)), Map.of("a", List.of())));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void times(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            checkTimes(db);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void timesInAZoneWithAnOddPastAndSummerTime(TestDatabase database) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        try (TestConnection db = TestConnection.open(database, folder)) {
            checkTimes(db);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void checkTimes(TestConnection db) throws SQLException {
        check(
                db,
                ColumnType.INSTANT,
                with(
                        values.list(SOME, values::instant),
                        Instant.EPOCH,
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59.999999999Z"),
                        Instant.parse("2026-03-29T01:30:00Z")));
        check(
                db,
                ColumnType.LOCAL_DATE_TIME,
                with(
                        values.list(SOME, values::localDateTime),
                        LocalDateTime.parse("0001-01-01T00:00:00"),
                        LocalDateTime.parse("9999-12-31T23:59:59.999999999"),
                        LocalDateTime.parse("2026-03-29T02:30:00"),
                        LocalDateTime.parse("1582-10-10T00:00:00")));
        check(
                db,
                ColumnType.LOCAL_DATE,
                with(
                        values.list(SOME, values::localDate),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(1582, 10, 10)));
        check(db, ColumnType.LOCAL_TIME, with(values.list(SOME, values::localTime), LocalTime.MIN, LocalTime.MAX));
        check(db, ColumnType.OFFSET_DATE_TIME, List.of(OffsetDateTime.parse("2026-11-20T12:17:35.123456789+05:30")));
        check(db, ColumnType.DURATION, List.of(Duration.ZERO, Duration.ofNanos(Long.MAX_VALUE), Duration.ofDays(-9)));
        check(db, ColumnType.PERIOD, List.of(Period.ZERO, Period.of(-1, 2, 3)));
        check(db, ColumnType.YEAR, List.of(Year.of(-5000), Year.of(2026)));
        check(db, ColumnType.YEAR_MONTH, List.of(YearMonth.of(2026, 11)));
        check(db, ColumnType.ZONE_ID, List.of(ZoneId.of("Europe/Berlin"), ZoneOffset.UTC));
        check(db, ColumnType.ZONE_OFFSET, List.of(ZoneOffset.ofHoursMinutes(5, 30)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void lists(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            checkList(db, ColumnType.BOOLEAN, values.list(9, values::truth));
            checkList(db, ColumnType.BYTE, List.of(Byte.MIN_VALUE, Byte.MAX_VALUE));
            checkList(db, ColumnType.SHORT, List.of(Short.MIN_VALUE, Short.MAX_VALUE));
            checkList(db, ColumnType.INT, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
            checkList(db, ColumnType.LONG, with(values.list(SOME, values::whole), Long.MIN_VALUE));
            checkList(db, ColumnType.FLOAT, with(values.list(SOME, values::narrow), Float.NEGATIVE_INFINITY, -0f));
            checkList(db, ColumnType.DOUBLE, with(values.list(SOME, values::floating), Double.POSITIVE_INFINITY, -0d));
            checkList(db, ColumnType.STRING, values.list(SOME, values::text));
            checkList(db, ColumnType.string(3), values.list(SOME, () -> values.text(3)));
            checkList(db, ColumnType.decimal(12, 4), values.list(SOME, () -> values.decimal(12, 4)));
            checkList(db, ColumnType.decimal(0, 0), values.list(SOME, () -> values.decimal()));
            checkList(db, ColumnType.bigInteger(0), values.list(SOME, () -> values.bigInteger(40)));
            checkList(db, ColumnType.INSTANT, values.list(SOME, values::instant));
            checkList(db, ColumnType.LOCAL_DATE_TIME, values.list(SOME, values::localDateTime));
            checkList(db, ColumnType.LOCAL_DATE, values.list(SOME, values::localDate));
            checkList(db, ColumnType.LOCAL_TIME, values.list(SOME, values::localTime));
            checkList(db, ColumnType.UUID, values.list(SOME, values::uuid));
            checkList(db, ColumnType.DURATION, List.of(Duration.ofNanos(-1), Duration.ofDays(1)));
            checkList(db, ColumnType.enumOf(DayOfWeek.class), List.of(DayOfWeek.values()));
            check(db, ColumnType.listOf(ColumnType.BYTES), List.of(values.list(9, values::bytes)));
            check(db, ColumnType.arrayOf(int[].class, ColumnType.INT), List.of(new int[0], new int[] {1, -2}));
            check(
                    db,
                    ColumnType.arrayOf(String[].class, ColumnType.STRING),
                    List.of(new String[] {"a", ""}, new String[0]));
            check(db, ColumnType.arrayOf(UUID[].class, ColumnType.UUID), List.<UUID[]>of(new UUID[] {values.uuid()}));
        }
    }

    private <E> void checkList(TestConnection db, ColumnType<E> element, List<E> elements) throws SQLException {
        check(db, ColumnType.listOf(element), List.of(List.of(), elements, elements.subList(0, 1)));
        List<@Nullable E> gaps = new ArrayList<>(elements);
        gaps.add(0, null);
        gaps.add(null);
        check(db, ColumnType.listOfNullable(element), List.of(gaps));
    }

    @SafeVarargs
    private static <T> List<T> with(List<T> values, T... more) {
        List<T> all = new ArrayList<>(values);
        for (T each : more) {
            all.add(each);
        }
        return all;
    }

    private static <T> void check(TestConnection db, ColumnType<T> type, List<T> given) throws SQLException {
        TableSchema table = TableSchema.builder("t_" + Math.abs(System.nanoTime()))
                .column(ColumnSchema.builder("id", ColumnType.LONG.dataType()))
                .column(ColumnSchema.builder("v", type.dataType()).nullable())
                .primaryKey("id")
                .build();
        db.create(table);
        TableStatements statements = new TableStatements(db.dialect(), table);
        for (int i = 0; i < given.size(); i++) {
            int id = i;
            db.update(statements.insertAsIs(), out -> {
                out.setLong(id);
                type.write(out, given.get(id));
            });
        }
        db.update(statements.insertAsIs(), out -> {
            out.setLong(-1);
            out.setNull();
        });
        SqlStatement inOrder = new SqlStatement(
                statements.selectAll().text() + " ORDER BY t.\"id\"",
                statements.selectAll().parameters(),
                statements.selectAll().results());
        List<@Nullable T> expected = new ArrayList<>();
        expected.add(null);
        given.forEach(value -> expected.add(type.normalize(value)));
        for (int times : new int[] {1, IN_BINARY}) {
            List<@Nullable T> back = db.queryAgain(times, inOrder, out -> {}, in -> {
                in.getLong();
                return type.read(in);
            });
            assertThat(back)
                    .as("%s, asked for %d times", type, times)
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyElementsOf(expected);
        }
    }
}
