package io.doctable.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.json.JsonType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be stored exactly is refused before anything is sent, in words that name the place. */
class RefusedValuesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everywhere(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            refused(db, ColumnType.STRING, "a\ud83d", "an unpaired surrogate at index 1");
            refused(db, ColumnType.STRING, "\ude00a", "an unpaired surrogate at index 0");
            refused(db, ColumnType.STRING, "\ud83d\ud83d\ude00", "an unpaired surrogate at index 0");
            refused(db, ColumnType.string(3), "abcd", "has 4 characters, but the column accepts at most 3");
            refused(db, ColumnType.string(1), "😀😀", "has 2 characters");
            refused(
                    db,
                    ColumnType.decimal(10, 2),
                    new BigDecimal("1.005"),
                    "more than 2 digits after the decimal point");
            refused(
                    db,
                    ColumnType.decimal(10, 2),
                    new BigDecimal("123456789.00"),
                    "more than 8 digits before the decimal point");
            refused(
                    db,
                    ColumnType.decimal(10, 2),
                    new BigDecimal("1E+999999999"),
                    "more than 8 digits before the decimal point");
            refused(db, ColumnType.decimal(0, 0), new BigDecimal("1E+999999999"), "digits before the decimal point");
            refused(db, ColumnType.decimal(0, 0), new BigDecimal("1E-20000"), "after it");
            refused(db, ColumnType.bigInteger(18), BigInteger.TEN.pow(18), "more than 18 digits");
            refused(db, ColumnType.bigInteger(30), BigInteger.TEN.pow(30).negate(), "more than 30 digits");
            refused(db, ColumnType.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"), "0001 to 9999");
            refused(db, ColumnType.INSTANT, Instant.parse("0000-12-31T23:59:59.999999999Z"), "0001 to 9999");
            refused(db, ColumnType.INSTANT, Instant.MAX, "0001 to 9999");
            refused(db, ColumnType.LOCAL_DATE_TIME, LocalDateTime.of(-5000, 1, 1, 0, 0), "0001 to 9999");
            refused(db, ColumnType.LOCAL_DATE_TIME, LocalDateTime.MIN, "0001 to 9999");
            refused(db, ColumnType.LOCAL_DATE, LocalDate.of(10_000, 1, 1), "0001 to 9999");
            refused(db, ColumnType.DURATION, Duration.ofDays(365 * 300), "292 years");
            refused(db, ColumnType.CHAR, '\ud83d', "an unpaired surrogate");
            ColumnType<ZonedDateTime> picky = ColumnType.INSTANT.as(
                    v -> {
                        throw new IllegalStateException("no " + v.getYear());
                    },
                    v -> v.atZone(ZoneOffset.UTC));
            refused(db, picky, ZonedDateTime.parse("2026-11-20T12:17:35Z"), "cannot be stored: no 2026");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void withinLists(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            List<@Nullable Integer> gap = new ArrayList<>(List.of(1));
            gap.add(null);
            @SuppressWarnings("unchecked") // what a caller without null checks may do
            List<Integer> unchecked = (List<Integer>) (List<?>) gap;
            refused(db, ColumnType.listOf(ColumnType.INT), unchecked, "element 1 is null");
            refused(db, ColumnType.listOf(ColumnType.STRING), List.of("\ud83d"), "an unpaired surrogate");
            refused(db, ColumnType.listOf(ColumnType.string(2)), List.of("ab", "abc"), "has 3 characters");
            refused(
                    db,
                    ColumnType.listOf(ColumnType.decimal(4, 1)),
                    List.of(new BigDecimal("1.25")),
                    "more than 1 digits after");
            refused(db, ColumnType.listOf(ColumnType.LOCAL_DATE), List.of(LocalDate.of(-1, 1, 1)), "0001 to 9999");
            refused(db, ColumnType.listOf(ColumnType.DURATION), List.of(Duration.ofDays(365 * 300)), "292 years");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatOnlySomeDatabasesHold(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            boolean nan = db.dialect().can(Ability.STORES_NAN);
            storedIf(nan, db, ColumnType.DOUBLE, Double.NaN, "NaN");
            storedIf(nan, db, ColumnType.FLOAT, Float.NaN, "NaN");
            storedIf(nan, db, ColumnType.listOf(ColumnType.DOUBLE), List.of(1.5, Double.NaN), "NaN");
            boolean nul = db.dialect().can(Ability.STORES_NUL);
            storedIf(nul, db, ColumnType.STRING, "a\0b", "U+0000 at index 1");
            storedIf(nul, db, ColumnType.string(3), "a\0b", "U+0000 at index 1");
            storedIf(nul, db, ColumnType.listOf(ColumnType.STRING), List.of("a", "\0"), "U+0000 at index 0");
            ColumnType<Map<String, String>> json = ColumnType.json(new JsonType<>() {});
            storedIf(nul, db, json, Map.of("a", "\\\0"), "\\u0000");
            storedIf(true, db, json, Map.of("a", "\\u0000", "\\", "\\\\u0000"), "");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sensitiveValuesStayOutOfMessages(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            TableSchema table = TableSchema.builder("secrets")
                    .column(ColumnSchema.builder("pin", ColumnType.decimal(3, 0).dataType())
                            .sensitive())
                    .build();
            db.create(table);
            assertThatThrownBy(() -> db.update(
                            new TableStatements(db.dialect(), table).insertAsIs(),
                            out -> ColumnType.decimal(3, 0).write(out, new BigDecimal("1234"))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("secrets.pin")
                    .hasMessageContaining("***")
                    .hasMessageNotContaining("1234");
        }
    }

    private static <T> void storedIf(boolean can, TestConnection db, ColumnType<T> type, T value, String problem)
            throws SQLException {
        if (!can) {
            refused(db, type, value, problem);
            return;
        }
        TableSchema table = table(type);
        db.create(table);
        TableStatements statements = new TableStatements(db.dialect(), table);
        db.update(statements.insertAsIs(), out -> type.write(out, value));
        assertThat(db.query(statements.selectAll(), out -> {}, type::read)).containsExactly(value);
    }

    private static <T> void refused(TestConnection db, ColumnType<T> type, T value, String problem)
            throws SQLException {
        TableSchema table = table(type);
        db.create(table);
        TableStatements statements = new TableStatements(db.dialect(), table);
        assertThatThrownBy(() -> db.update(statements.insertAsIs(), out -> type.write(out, value)))
                .as("%s as %s", value, type)
                .isInstanceOfSatisfying(MappingException.class, e -> {
                    assertThat(e.table()).isEqualTo(table.name());
                    assertThat(e.column()).isEqualTo("v");
                    assertThat(e.component()).isEqualTo("theValue");
                })
                .hasMessageContaining(problem);
        SqlStatement count = statements.count();
        assertThat(db.query(count, out -> {}, RowReader::getLong)).containsExactly(0L);
    }

    private static TableSchema table(ColumnType<?> type) {
        return TableSchema.builder("t_" + Math.abs(System.nanoTime()))
                .column(ColumnSchema.builder("v", type.dataType()).component("theValue"))
                .build();
    }
}
