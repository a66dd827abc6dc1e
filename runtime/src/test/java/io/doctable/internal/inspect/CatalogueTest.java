package io.doctable.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.sqlite.SqliteTableText;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableDescription;
import io.doctable.schema.UniqueSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema has no words for is told as it is, and what is not understood is refused. */
class CatalogueTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void whatSqliteHasBeyond(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE t (a INTEGER CONSTRAINT pk PRIMARY KEY DESC, b TEXT UNIQUE ON CONFLICT REPLACE,"
                            + " c INT CONSTRAINT fk REFERENCES t (b) DEFERRABLE INITIALLY DEFERRED, d INT NOT NULL ON"
                            + " CONFLICT IGNORE, UNIQUE (b COLLATE NOCASE, d))",
                    "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END");
            assertThat(describe(db, "t").more())
                    .containsExactlyInAnyOrder(
                            "CONSTRAINT pk PRIMARY KEY DESC",
                            "UNIQUE ON CONFLICT REPLACE",
                            "CONSTRAINT fk REFERENCES t (b) DEFERRABLE INITIALLY DEFERRED",
                            "NOT NULL ON CONFLICT IGNORE",
                            "UNIQUE (b COLLATE NOCASE, d)",
                            "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END");
            assertThat(describe(db, "t").columns().get(0).identity()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void aVirtualTable(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute("CREATE VIRTUAL TABLE words USING fts5(title, body)");
            TableDescription words = describe(db, "words");
            assertThat(words.kind()).isEqualTo(TableDescription.Kind.VIRTUAL_TABLE);
            assertThat(words.columns()).extracting(ColumnDescription::name).containsExactly("title", "body");
            assertThat(words.more()).containsExactly("CREATE VIRTUAL TABLE words USING fts5(title, body)");
            assertThat(db.dialect().catalogue(db.raw()).list("main")).containsExactly(words.table());
            assertThat(Reflection.of(db.dialect(), words, false).readOnly()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "POSTGRESQL")
    void whatPostgresHasBeyond(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE parent (a integer, r int4range) PARTITION BY RANGE (a)",
                    "CREATE UNLOGGED TABLE t (id bigint PRIMARY KEY, code bigint CONSTRAINT late"
                            + " UNIQUE DEFERRABLE, up bigint CONSTRAINT fk REFERENCES t (id)"
                            + " MATCH FULL, r int4range, CONSTRAINT never EXCLUDE USING gist (r WITH &&), CONSTRAINT ck"
                            + " CHECK (up > 0) NO INHERIT)",
                    "CREATE TABLE child (CONSTRAINT u UNIQUE (id)) INHERITS (t)",
                    "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                    "CREATE TRIGGER tr BEFORE INSERT ON child FOR EACH ROW EXECUTE FUNCTION nothing()",
                    "ALTER TABLE child ENABLE ROW LEVEL SECURITY");
            assertThat(describe(db, "parent").more()).containsExactly("PARTITION BY RANGE (a)");
            assertThat(describe(db, "t").more())
                    .containsExactly(
                            "CONSTRAINT ck CHECK ((up > 0)) NO INHERIT",
                            "CONSTRAINT fk FOREIGN KEY (up) REFERENCES t(id) MATCH FULL",
                            "CONSTRAINT late UNIQUE (code) DEFERRABLE",
                            "CONSTRAINT never EXCLUDE USING gist (r WITH &&)",
                            "UNLOGGED");
            assertThat(describe(db, "child").more())
                    .containsExactly(
                            "CREATE TRIGGER tr BEFORE INSERT ON public.child FOR EACH ROW EXECUTE FUNCTION nothing()",
                            "INHERITS t",
                            "ROW LEVEL SECURITY");
            assertThat(describe(db, "t").indexes())
                    .extracting(IndexSchema::name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOutlineHasTheColumnsAndKeysOfTheDescription(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            String id = database == TestDatabase.POSTGRESQL ? "integer GENERATED BY DEFAULT AS IDENTITY" : "INTEGER";
            db.execute(
                    "CREATE TABLE place (x integer, y integer, PRIMARY KEY (y, x))",
                    "CREATE TABLE t (id " + id + " PRIMARY KEY, code integer NOT NULL DEFAULT 5, px integer,"
                            + " py integer, twice integer GENERATED ALWAYS AS (code * 2) STORED,"
                            + " parent integer REFERENCES t, UNIQUE (px, code),"
                            + " FOREIGN KEY (py, px) REFERENCES place (y, x) ON DELETE CASCADE)",
                    "CREATE UNIQUE INDEX whole ON t (parent, code)",
                    "CREATE UNIQUE INDEX part ON t (px) WHERE code > 3",
                    "CREATE UNIQUE INDEX computed ON t (abs(px))",
                    "CREATE VIEW v AS SELECT id, code FROM t");

            TableDescription outline = outline(db, "t");
            TableDescription whole = describe(db, "t");
            assertThat(outline.table()).isEqualTo(whole.table());
            assertThat(outline.keyColumns()).isEqualTo(whole.keyColumns());
            assertThat(outline.columns())
                    .extracting(
                            ColumnDescription::name,
                            ColumnDescription::type,
                            ColumnDescription::nullable,
                            ColumnDescription::defaultSql,
                            ColumnDescription::identity,
                            column -> column.computed() != null)
                    .isEqualTo(whole.columns().stream()
                            .map(column -> tuple(
                                    column.name(),
                                    column.type(),
                                    column.nullable(),
                                    column.defaultSql(),
                                    column.identity(),
                                    column.name().equals("twice")))
                            .toList());
            assertThat(outline.foreignKeys())
                    .extracting(ForeignKeySchema::columns, ForeignKeySchema::targetTable, ForeignKeySchema::onDelete)
                    .containsExactlyInAnyOrder(
                            tuple(List.of("parent"), "t", ReferenceAction.NO_ACTION),
                            tuple(List.of("py", "px"), "place", ReferenceAction.CASCADE));
            assertThat(wholeUniques(outline))
                    .isEqualTo(wholeUniques(whole))
                    .containsExactlyInAnyOrder(List.of("px", "code"), List.of("parent", "code"));

            assertThat(outline(db, "place").keyColumns()).containsExactly("y", "x");
            assertThat(outline(db, "v").kind()).isEqualTo(TableDescription.Kind.VIEW);
            assertThat(db.dialect().catalogue(db.raw()).tables()).containsExactly("place", "t");
            assertThat(db.dialect().catalogue(db.raw()).outline(null, "absent")).isEmpty();
        }
    }

    /** The columns of all that is unique in every row, whether by a constraint or by an index. */
    private static Set<List<String>> wholeUniques(TableDescription table) {
        Stream<List<String>> indexed = table.indexes().stream()
                .filter(index -> index.unique() && index.where() == null)
                .filter(index -> index.columns().stream().noneMatch(IndexSchema.Part::expression))
                .map(index ->
                        index.columns().stream().map(IndexSchema.Part::column).toList());
        return Stream.concat(table.uniques().stream().map(UniqueSchema::columns), indexed)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void anOutlineNeedsNoStoredStatement(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute("CREATE VIRTUAL TABLE words USING fts5(title, body)");
            assertThat(outline(db, "words_content").columns())
                    .extracting(ColumnDescription::name)
                    .containsExactly("id", "c0", "c1");
            db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY DESC)");
            assertThat(outline(db, "t").columns().get(0).identity()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t",
                "CREATE TABLE t (a INT",
                "CREATE TABLE t (a INT CHECK a > 0)",
                "CREATE TABLE t (a INT PRIMARY)",
                "CREATE TABLE t (a INT CONSTRAINT 5 UNIQUE)",
                "CREATE TABLE t (a INT NOT 5)",
                "CREATE TABLE t (FOREIGN KEY (a) POINTS TO u)",
                "CREATE VIEW t AS SELECT 1"
            })
    void aStatementThatIsNotUnderstoodIsRefused(String sql) {
        assertThatThrownBy(() -> SqliteTableText.parse(sql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unexpected SQL from index ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = b", "((A=\"b\" ))", "a /* x */ =\n[b] -- end", "(`a` = b)"})
    void theSameExpression(String other) {
        assertThat(SqlExpression.same(SqlSyntax.SQLITE, "a = b", other)).isTrue();
        for (String another : List.of("a = 'b'", "a == b", "a = b or c", "(a) = (b)", "a = c")) {
            assertThat(SqlExpression.same(SqlSyntax.SQLITE, another, other))
                    .as(another)
                    .isFalse();
        }
    }

    private static TableDescription outline(TestConnection db, String name) throws SQLException {
        return db.dialect().catalogue(db.raw()).outline(null, name).orElseThrow();
    }

    private static TableDescription describe(TestConnection db, String name) throws SQLException {
        return db.dialect().catalogue(db.raw()).describe(null, name).orElseThrow();
    }
}
