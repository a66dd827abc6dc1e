package io.doctable.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestConnection;
import io.doctable.error.MappingException;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite columns that hold what they were not declared for: read as what it is, or refused; never changed silently. */
class LooseSqliteTest {
    @TempDir
    Path folder;

    private TestConnection db;

    @BeforeEach
    void open() throws SQLException {
        db = TestConnection.open("sqlite:///" + folder.resolve("loose.db"));
        db.execute("CREATE TABLE loose (k TEXT, v)", "CREATE TABLE firm (k TEXT, v INTEGER) STRICT");
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    @Test
    void integers() throws SQLException {
        assertThat(read(ColumnType.LONG, "9007199254740993")).isEqualTo(9007199254740993L);
        assertThat(read(ColumnType.LONG, "NULL")).isNull();
        refused(ColumnType.LONG, "'12abc'", "holds text 12abc instead of an integer");
        refused(ColumnType.LONG, "'12'", "holds text 12");
        refused(ColumnType.LONG, "1.5", "holds a floating-point number 1.5");
        refused(ColumnType.LONG, "x'31'", "holds bytes");
        refused(ColumnType.INT, "3000000000", "3000000000 is out of range for a Java int");
        refused(ColumnType.SHORT, "40000", "out of range for a Java short");
        refused(ColumnType.BYTE, "-129", "out of range for a Java byte");
        refused(ColumnType.bigInteger(9), "'1'", "holds text");
    }

    @Test
    void truths() throws SQLException {
        assertThat(read(ColumnType.BOOLEAN, "1")).isTrue();
        refused(ColumnType.BOOLEAN, "2", "2 is neither 0 (false) nor 1 (true)");
        refused(ColumnType.BOOLEAN, "'true'", "holds text true");
    }

    @Test
    void floatingPoint() throws SQLException {
        assertThat(read(ColumnType.DOUBLE, "3")).isEqualTo(3.0);
        refused(ColumnType.DOUBLE, "9007199254740993", "holds an integer 9007199254740993");
        refused(ColumnType.DOUBLE, "'x'", "holds text x");
        refused(ColumnType.FLOAT, "1e300", "out of range for a Java float");
        assertThat(read(ColumnType.decimal(9, 2), "0.1 + 0.2")).isEqualTo("0.30");
        refused(ColumnType.decimal(9, 2), "1.005", "more than 2 digits after the decimal point");
        refused(ColumnType.decimal(9, 2), "9e999", "Infinity is not a decimal number");
    }

    @Test
    void texts() throws SQLException {
        assertThat(read(ColumnType.STRING, "'5'")).isEqualTo("5");
        refused(ColumnType.STRING, "5", "holds an integer 5 instead of text");
        refused(ColumnType.STRING, "x'41'", "holds bytes instead of text");
        refused(ColumnType.BYTES, "'A'", "holds text A instead of bytes");
        refused(ColumnType.enumOf(DayOfWeek.class), "'FUNDAY'", "not a constant of enum java.time.DayOfWeek");
        refused(ColumnType.CHAR, "'ab'", "one UTF-16 character");
        refused(ColumnType.UUID, "'1-1-1-1-1'", "not a valid UUID");
        assertThat(read(ColumnType.decimal(0, 0), "'1.10'")).isEqualTo("1.10");
        assertThat(read(ColumnType.decimal(0, 0), "'1E+5'")).isEqualTo(new BigDecimal("100000"));
        refused(ColumnType.decimal(0, 0), "'1E+999999999'", "too many digits");
        refused(ColumnType.decimal(0, 0), "'1,5'", "not a valid decimal number");
        assertThat(read(ColumnType.bigInteger(0), "'12345678901234567890'"))
                .isEqualTo(new BigInteger("12345678901234567890"));
        refused(ColumnType.bigInteger(0), "'1.5'", "1.5 is not a whole number");
    }

    @Test
    void timesAsOthersWriteThem() throws SQLException {
        assertThat(read(ColumnType.INSTANT, "'2026-11-20 12:17:35'")).isEqualTo("2026-11-20T12:17:35Z");
        assertThat(read(ColumnType.INSTANT, "'2026-11-20T12:17'")).isEqualTo("2026-11-20T12:17:00Z");
        assertThat(read(ColumnType.INSTANT, "'2026-11-20T12:17:35.12+05:30'"))
                .isEqualTo(Instant.parse("2026-11-20T06:47:35.120Z"));
        assertThat(read(ColumnType.LOCAL_DATE_TIME, "'2026-11-20 12:17:35.1'"))
                .isEqualTo(LocalDateTime.parse("2026-11-20T12:17:35.1"));
        assertThat(read(ColumnType.LOCAL_TIME, "'12:17'")).isEqualTo(LocalTime.of(12, 17));
        assertThat(read(ColumnType.INSTANT, "strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-20 12:17:35')"))
                .isEqualTo("2026-11-20T12:17:35Z");
        for (String wrong : List.of(
                "",
                "now",
                "2026-11-20",
                "2026-13-20T00:00:00Z",
                "2026-11-20X12:17:35Z",
                "20261120T121735Z",
                "2026-11-20T12")) {
            refused(ColumnType.INSTANT, "'" + wrong + "'", "not a valid point in time");
        }
        refused(ColumnType.LOCAL_DATE_TIME, "'2026-11-20T12:17:35Z'", "not a valid date and time");
        refused(ColumnType.LOCAL_DATE, "'2026-11-31'", "not a valid date");
        refused(ColumnType.LOCAL_TIME, "'24:00:00'", "not a valid time of day");
        refused(ColumnType.INSTANT, "1763640000000", "holds an integer");
    }

    @Test
    void listsAsOthersWriteThem() throws SQLException {
        ColumnType<List<Integer>> ints = ColumnType.listOf(ColumnType.INT);
        assertThat(read(ints, "' [ 1 ,\n2 ] '")).containsExactly(1, 2);
        assertThat(read(ColumnType.listOf(ColumnType.STRING), "'[\"\\u0041\\/\\ud83d\\ude00\\b\\f\"]'"))
                .containsExactly("A/😀\b\f");
        for (String wrong :
                List.of("", "1", "[", "[1", "[1,]", "[1]x", "[1.5]", "[\"1\"]", "[true]", "[99999999999999999999]")) {
            refused(ints, "'" + wrong + "'", "not a valid list of INT");
        }
        refused(ints, "'[3000000000]'", "out of range for a Java int");
        refused(ints, "'[null]'", "element 0 is null");
        refused(ColumnType.listOf(ColumnType.DOUBLE), "'[1e400]'", "too large");
        refused(ColumnType.listOf(ColumnType.BOOLEAN), "'[1]'", "expected true or false");
        refused(ColumnType.listOf(ColumnType.STRING), "'[\"a]'", "ends within a string");
    }

    @Test
    void nullsWhereNoneMayBe() throws SQLException {
        RowBinder nothing = out -> {};
        assertThatThrownBy(() -> db.query(select("firm", "NULL", ColumnType.LONG), nothing, RowReader::getLong))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("firm.v (component theValue)")
                .hasMessageContaining("is NULL");
        assertThatThrownBy(() -> db.query(select("loose", "NULL", ColumnType.BOOLEAN), nothing, RowReader::getBoolean))
                .hasMessageContaining("is NULL");
        assertThatThrownBy(() -> db.query(select("firm", "NULL", ColumnType.DOUBLE), nothing, RowReader::getDouble))
                .hasMessageContaining("is NULL");
    }

    @Test
    void utf16Database() throws SQLException {
        Path file = folder.resolve("wide.db");
        try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = made.createStatement()) {
            statement.execute("PRAGMA encoding = 'UTF-16'");
            statement.execute("CREATE TABLE t (v TEXT) STRICT");
            statement.execute("INSERT INTO t VALUES ('äöü €😀')");
        }
        try (TestConnection wide = TestConnection.open("sqlite:///" + file)) {
            assertThat(wide.query(select("t", "v", ColumnType.STRING), out -> {}, RowReader::getString))
                    .containsExactly("äöü €😀");
        }
    }

    private <T> @Nullable T read(ColumnType<T> type, String expression) throws SQLException {
        db.execute("DELETE FROM loose", "INSERT INTO loose VALUES ('the key', " + expression + ")");
        return db.query(selectKeyed(type), out -> {}, in -> {
                    in.getString();
                    return type.read(in);
                })
                .get(0);
    }

    private void refused(ColumnType<?> type, String expression, String problem) {
        assertThatThrownBy(() -> read(type, expression))
                .as(expression)
                .isInstanceOfSatisfying(MappingException.class, e -> {
                    assertThat(e.column()).isEqualTo("v");
                    assertThat(e.rowKey()).isEqualTo("k=the key");
                })
                .hasMessageContaining(problem);
    }

    private static SqlStatement selectKeyed(ColumnType<?> type) {
        ColumnSchema key = ColumnSchema.builder("k", DataType.text(0)).build();
        ColumnSchema value = ColumnSchema.builder("v", type.dataType()).build();
        return new SqlStatement(
                "SELECT k, v FROM loose",
                new RowShape("loose", List.of(), List.of()),
                new RowShape("loose", List.of(key, value), List.of("k")));
    }

    private SqlStatement select(String table, String expression, ColumnType<?> type) throws SQLException {
        if (!table.equals("t")) {
            db.execute("DELETE FROM " + table, "INSERT INTO " + table + " VALUES ('x', 1)");
        }
        ColumnSchema value =
                ColumnSchema.builder("v", type.dataType()).component("theValue").build();
        return new SqlStatement(
                "SELECT " + expression + " FROM " + table,
                new RowShape(table, List.of(), List.of()),
                new RowShape(table, List.of(value), List.of()));
    }
}
