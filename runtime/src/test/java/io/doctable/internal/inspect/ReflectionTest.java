package io.doctable.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.internal.dialect.RandomTables;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table described, reflected and created again on an empty database is described the same. */
@Tag("slow")
class ReflectionTest {
    @TempDir
    Path folder;

    static final List<String> BOTH = List.of(
            "CREATE TABLE t (id integer PRIMARY KEY, number integer NOT NULL)",
            "CREATE TABLE t (a varchar(20) NOT NULL DEFAULT 'it''s', b numeric(9,2) DEFAULT 1.5, c timestamp DEFAULT"
                    + " CURRENT_TIMESTAMP, d date, e boolean DEFAULT true, f bigint DEFAULT (1 + 2), g text DEFAULT NULL)",
            "CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, c text, CONSTRAINT \"my key\" PRIMARY KEY (b, a),"
                    + " CONSTRAINT uq UNIQUE (c, a), UNIQUE (a), CONSTRAINT ck CHECK (a > 0 AND c <> ')'), CHECK (b < 9))",
            "CREATE TABLE t (\"order\" integer PRIMARY KEY, \"a\"\"b\" text UNIQUE, \"Union All\" integer"
                    + " CONSTRAINT \"ck \"\"x\"\"\" CHECK (\"Union All\" > 0), \"日本\" text, \"1x\" integer)",
            "CREATE TABLE t (id integer PRIMARY KEY, up integer REFERENCES t, left_of integer CONSTRAINT \"fk left\""
                    + " REFERENCES t (id) ON DELETE CASCADE ON UPDATE SET NULL)",
            "CREATE TABLE u (x integer, y integer, z integer, PRIMARY KEY (x, y), UNIQUE (y, z));"
                    + "CREATE TABLE t (a integer, b integer, c integer, FOREIGN KEY (a, b) REFERENCES u,"
                    + " CONSTRAINT second FOREIGN KEY (b, c) REFERENCES u (y, z) ON DELETE SET DEFAULT,"
                    + " FOREIGN KEY (c, a) REFERENCES u (x, y) ON UPDATE RESTRICT)",
            "CREATE TABLE t (a integer, b text, c text);"
                    + "CREATE INDEX ix_plain ON t (a, b DESC); CREATE UNIQUE INDEX ix_u ON t (b);"
                    + "CREATE INDEX ix_part ON t (a) WHERE b IS NOT NULL AND c <> ' WHERE ';"
                    + "CREATE INDEX ix_expr ON t (lower(b), (a + 1) DESC, c)",
            "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED, c text)",
            "CREATE TABLE t (doc json, place point, net inet)");

    static final List<String> SQLITE = List.of(
            "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT",
            "CREATE TABLE t (k TEXT, v ANY, PRIMARY KEY (k)) STRICT, WITHOUT ROWID",
            "CREATE TABLE t (id INTEGER CONSTRAINT \"the key\" PRIMARY KEY, n INT, x)",
            "CREATE TABLE t (k TEXT PRIMARY KEY, [odd name] varchar ( 10 ) COLLATE NOCASE UNIQUE, `b``c` \"my type\")",
            "create table if not exists main.t (a int check (a in (1,2)) constraint b check /* ) */ (a<>3) -- , x int\n"
                    + ", c generated always as (a || ',') virtual, d blob default x'00ff', e default -5 not null"
                    + ", f default +1.5e-3, g default (strftime('%s','now')) null, h datetime default current_timestamp"
                    + ", constraint u unique (c) check(a>0) constraint v foreign key(a)references t(e))",
            "CREATE TABLE t (a TEXT COLLATE NOCASE, b TEXT);"
                    + "CREATE INDEX ix_same ON t (a, b); CREATE INDEX ix_other ON t (a COLLATE BINARY, b COLLATE RTRIM DESC);"
                    + "CREATE INDEX ix_expr ON t (lower(a) COLLATE NOCASE DESC, b || a)",
            "CREATE TABLE t (a INT); ALTER TABLE t ADD COLUMN b INT NOT NULL DEFAULT 7 CHECK (b > 0);"
                    + "ALTER TABLE t ADD COLUMN c INT REFERENCES t (a); ALTER TABLE t RENAME COLUMN a TO \"a,b\"",
            "CREATE TABLE t AS SELECT 1 AS \"x y\", 'z' AS b",
            "CREATE TABLE 't' ('a' INT, 'b' 'TEXT' REFERENCES 'gone' ('x'), c INT REFERENCES gone)",
            "CREATE TABLE t (generated int, always int default 1, \"check\" int, [primary] int, key int, desc int);"
                    + "CREATE INDEX ix ON t (desc desc, key)",
            "CREATE TABLE t (a DEFAULT \"x\", b DEFAULT whatever, c REFERENCES t(a) NOT NULL, d UNIQUE DEFAULT (((1))))",
            "CREATE TABLE t (id integer primary key, price decimal(10,2), tax decimal(30,10), ok bool, b mediumblob)");

    static final List<String> POSTGRES = List.of(
            "CREATE TABLE t (id bigserial PRIMARY KEY, s smallserial, n integer GENERATED ALWAYS AS IDENTITY,"
                    + " m bigint GENERATED BY DEFAULT AS IDENTITY)",
            "CREATE SEQUENCE own; CREATE TABLE t (id bigint DEFAULT nextval('own') PRIMARY KEY)",
            "CREATE TABLE t (a text[], b integer[] DEFAULT '{1,2}', c varchar(5)[], d timestamptz(3), e jsonb DEFAULT"
                    + " '{}', f char(4), g numeric, h double precision, i time(2), j interval, k uuid, l bytea, m \"char\")",
            "CREATE TABLE t (a text COLLATE \"C\", b text); CREATE INDEX ix_c ON t (b COLLATE \"C\" text_pattern_ops);"
                    + "CREATE INDEX ix_hash ON t USING hash (a); CREATE INDEX ix_nulls ON t (a NULLS FIRST, b DESC NULLS"
                    + " LAST); CREATE UNIQUE INDEX ix_incl ON t (a) INCLUDE (b)",
            "CREATE TABLE t (a integer CHECK (a > 0 OR a IS NULL), b text CHECK (b ~ '^\\d+$' AND b LIKE 'x%'),"
                    + " c date DEFAULT now(), d text DEFAULT E'a\\\\b''c', CHECK (CASE WHEN a > 1 THEN true ELSE b = 'y' END));"
                    + "COMMENT ON TABLE t IS 'it''s a table'; COMMENT ON COLUMN t.c IS 'when'",
            "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN small AS integer CHECK (VALUE < 9);"
                    + "CREATE TABLE t (m mood DEFAULT 'ok', s small, ms mood[])");

    static List<Arguments> tables() {
        List<Arguments> all = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            BOTH.forEach(sql -> all.add(Arguments.of(database, sql)));
            (database == TestDatabase.POSTGRESQL ? POSTGRES : SQLITE)
                    .forEach(sql -> all.add(Arguments.of(database, sql)));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void createdAgain(TestDatabase database, String sql) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder);
                TestConnection other = TestConnection.open(database, folder)) {
            db.execute(statements(sql));
            TableDescription found = describe(db);
            assertThat(found.more()).isEmpty();
            TableSchema schema = Reflection.of(db.dialect(), found, false);
            other.execute(before(sql));
            other.create(schema);
            assertThat(describe(other)).isEqualTo(found);
            assertThat(Reflection.of(other.dialect(), describe(other), false)).isEqualTo(schema);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void randomTables(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            for (int seed = 1; seed <= 150; seed++) {
                TableSchema table = new RandomTables(seed, database != TestDatabase.POSTGRESQL).next();
                String as = "seed " + seed + ": " + db.dialect().createTables(List.of(table));
                db.create(table);
                TableDescription found = describe(db);
                assertThat(found.more()).as(as).isEmpty();
                assertThat(new TableDiff(db.dialect(), db.raw(), table)
                                .compare()
                                .toString())
                        .as(as)
                        .isEqualTo("t: no difference");
                TableSchema again = Reflection.of(db.dialect(), found, false);
                db.execute("DROP TABLE t");
                db.create(again);
                assertThat(describe(db)).as(as).isEqualTo(found);
                assertThat(new TableDiff(db.dialect(), db.raw(), again)
                                .compare()
                                .toString())
                        .as(as)
                        .isEqualTo("t: no difference");
                db.execute("DROP TABLE t");
            }
        }
    }

    private static String[] statements(String sql) {
        return sql.split(";\\s*(?=CREATE|ALTER|COMMENT)");
    }

    /** What the table needs to be there. */
    private static String[] before(String sql) {
        return Arrays.stream(statements(sql))
                .filter(each -> each.matches("(?s)CREATE (TABLE u|SEQUENCE|TYPE|DOMAIN).*"))
                .toArray(String[]::new);
    }

    private static TableDescription describe(TestConnection db) throws SQLException {
        return db.dialect().catalogue(db.raw()).describe(null, "t").orElseThrow();
    }
}
