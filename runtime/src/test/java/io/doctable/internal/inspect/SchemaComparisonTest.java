package io.doctable.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the comparison on first use finds, and what it leaves alone. */
class SchemaComparisonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ownTablesHaveNoDifferences(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            TableSchema.Builder all = TableSchema.builder("all_kinds")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.INT)).generated(Generation.IDENTITY));
            for (Kind kind : Kind.values()) {
                if (kind == Kind.ARRAY) {
                    continue;
                }
                String name = kind.name().toLowerCase(java.util.Locale.ROOT);
                all.column(ColumnSchema.builder("a_" + name, DataType.of(kind)));
                if (kind != Kind.JSON) {
                    all.column(ColumnSchema.builder("l_" + name, DataType.arrayOf(DataType.of(kind)))
                            .nullable());
                }
            }
            TableSchema wanted = all.column(ColumnSchema.builder("short_text", DataType.text(9)))
                    .column(ColumnSchema.builder("price", DataType.decimal(9, 2)))
                    .column(ColumnSchema.builder("exact", DataType.decimal(40, 20)))
                    .column(ColumnSchema.builder("whole", DataType.bigInteger(18)))
                    .primaryKey("id")
                    .unique("uq_all", "a_text", "a_int")
                    .foreignKey(self("id"))
                    .build();
            db.create(wanted);
            assertThat(differences(db, wanted)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void harmlessDifferences(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE t (extra text, id bigint NOT NULL PRIMARY KEY, filled integer NOT NULL DEFAULT 5,"
                            + " name text NOT NULL CHECK (name <> 'x'))",
                    "CREATE UNIQUE INDEX ux ON t (name)");
            TableSchema wanted = base().unique("uq_t_name", "name").build();
            assertThat(differences(db, wanted)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachDifferenceIsALine(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE other (id bigint NOT NULL PRIMARY KEY)",
                    "CREATE TABLE t (name bigint, id bigint NOT NULL, must_have text NOT NULL, maybe text NOT NULL,"
                            + " CONSTRAINT pk PRIMARY KEY (must_have, id))");
            TableSchema wanted = base().column(
                            ColumnSchema.builder("maybe", DataType.text(0)).nullable())
                    .column(ColumnSchema.builder("gone", DataType.text(0)))
                    .unique("uq_t_name", "name")
                    .foreignKey(self("other"))
                    .build();
            assertThat(differences(db, wanted))
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .matches("(?s)t\\.name: wanted (TEXT|text) .*found bigint; remedy: .+"),
                            line -> assertThat(line).startsWith("t.name: wanted NOT NULL, found a nullable column"),
                            line -> assertThat(line).startsWith("t.maybe: wanted a nullable column, found NOT NULL"),
                            line -> assertThat(line)
                                    .contains("t.gone: wanted a column of type", "found no such column")
                                    .contains("ALTER TABLE \"t\" ADD COLUMN \"gone\""),
                            line -> assertThat(line).contains("t.must_have: ", "found NOT NULL without a default"),
                            line -> assertThat(line)
                                    .startsWith("t: wanted primary key [id], found primary key [must_have, id]"),
                            line -> assertThat(line).startsWith("t: wanted unique [name], found no such constraint"),
                            line -> assertThat(line)
                                    .startsWith("t: wanted foreign key [id] to other[id], found no such"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void viewsAndMissingKeys(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute("CREATE TABLE u (id bigint NOT NULL, name text NOT NULL)", "CREATE VIEW t AS SELECT * FROM u");
            assertThat(differences(db, base().build()))
                    .containsExactly("t: wanted a table, found a view; remedy: rename the view, or the record's table");
            db.execute("DROP VIEW t", "ALTER TABLE u RENAME TO t");
            assertThat(differences(db, base().build()))
                    .singleElement()
                    .asString()
                    .contains("found no primary key");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void identityAndComputedColumns(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute("CREATE TABLE t (id bigint NOT NULL PRIMARY KEY,"
                    + " name text NOT NULL GENERATED ALWAYS AS ('x') STORED)");
            TableSchema wanted = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
                    .column(ColumnSchema.builder("name", DataType.text(0)))
                    .primaryKey("id")
                    .build();
            assertThat(differences(db, wanted))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("t.id: wanted an identity"),
                            line -> assertThat(line)
                                    .startsWith(
                                            "t.name: wanted a column that the code writes, found a column that the database"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void sqliteAffinities(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            assertThat(fits(db, DataType.of(Kind.LONG), "BIGINT", "MEDIUMINT", "BOOLEAN", "NUMERIC", ""))
                    .isTrue();
            assertThat(fits(db, DataType.of(Kind.DOUBLE), "DOUBLE PRECISION", "FLOAT", "NUMERIC(9,2)"))
                    .isTrue();
            assertThat(fits(db, DataType.text(9), "VARCHAR(20)", "CLOB", "nchar(3)"))
                    .isTrue();
            assertThat(fits(db, DataType.of(Kind.INSTANT), "DATETIME", "TEXT")).isTrue();
            for (String type : List.of("INTEGER", "REAL", "BLOB", "NUMERIC", "STRING")) {
                assertThat(fits(db, DataType.text(0), type)).as(type).isFalse();
            }
            for (String type : List.of("TEXT", "REAL", "BLOB")) {
                assertThat(fits(db, DataType.of(Kind.LONG), type)).as(type).isFalse();
            }
            assertThat(fits(db, DataType.decimal(20, 2), "DECIMAL(20,2)")).isFalse();
            assertThat(fits(db, DataType.of(Kind.BYTES), "TEXT")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "POSTGRESQL")
    void postgresTypes(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            assertThat(fits(db, DataType.of(Kind.INT), "integer", "bigint")).isTrue();
            assertThat(fits(db, DataType.of(Kind.LONG), "integer")).isFalse();
            assertThat(fits(db, DataType.of(Kind.SHORT), "numeric")).isFalse();
            assertThat(fits(db, DataType.text(9), "varchar(9)", "varchar(10)", "text", "varchar"))
                    .isTrue();
            assertThat(fits(db, DataType.text(9), "varchar(8)")).isFalse();
            assertThat(fits(db, DataType.text(0), "varchar(8)")).isFalse();
            assertThat(fits(db, DataType.text(9), "char(9)")).isFalse();
            assertThat(fits(db, DataType.decimal(9, 2), "numeric", "numeric(9,2)", "numeric(12,4)"))
                    .isTrue();
            assertThat(fits(db, DataType.decimal(9, 2), "numeric(9,3)")).isFalse();
            assertThat(fits(db, DataType.decimal(9, 2), "numeric(9,1)")).isFalse();
            assertThat(fits(db, DataType.decimal(0, 0), "numeric(50,20)")).isFalse();
            assertThat(fits(db, DataType.of(Kind.INSTANT), "timestamptz", "timestamptz(6)"))
                    .isTrue();
            assertThat(fits(db, DataType.of(Kind.INSTANT), "timestamptz(3)")).isFalse();
            assertThat(fits(db, DataType.of(Kind.INSTANT), "timestamp")).isFalse();
            assertThat(fits(db, DataType.of(Kind.LOCAL_TIME), "time")).isTrue();
            assertThat(fits(db, DataType.of(Kind.LOCAL_TIME), "timetz")).isFalse();
            assertThat(fits(db, DataType.of(Kind.JSON), "jsonb", "json")).isTrue();
            assertThat(fits(db, DataType.arrayOf(DataType.of(Kind.INT)), "int[]", "bigint[]"))
                    .isTrue();
            assertThat(fits(db, DataType.arrayOf(DataType.of(Kind.INT)), "int")).isFalse();
            assertThat(fits(db, DataType.arrayOf(DataType.text(5)), "varchar(4)[]"))
                    .isFalse();
        }
    }

    private static boolean fits(TestConnection db, DataType wanted, String... types) throws SQLException {
        TableSchema table = TableSchema.builder("fit")
                .column(ColumnSchema.builder("v", wanted).nullable())
                .build();
        boolean all = true;
        for (String type : types) {
            db.execute("DROP TABLE IF EXISTS fit", "CREATE TABLE fit (v " + type + ")");
            all &= differences(db, table).isEmpty();
        }
        return all;
    }

    private static List<String> differences(TestConnection db, TableSchema wanted) throws SQLException {
        TableDescription found = db.dialect()
                .catalogue(db.raw())
                .outline(wanted.schema(), wanted.name())
                .orElseThrow();
        return new SchemaComparison(db.dialect(), wanted, found)
                .differences().stream().map(SchemaDiff.Difference::toString).toList();
    }

    private static TableSchema.Builder base() {
        return TableSchema.builder("t")
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                .column(ColumnSchema.builder("name", DataType.text(0)))
                .primaryKey("id");
    }

    private static ForeignKeySchema self(String target) {
        return new ForeignKeySchema(
                "fk",
                List.of("id"),
                null,
                target.equals("id") ? "all_kinds" : target,
                List.of("id"),
                ReferenceAction.NO_ACTION,
                ReferenceAction.NO_ACTION);
    }
}
