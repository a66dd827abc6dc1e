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
import io.doctable.schema.IndexSchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.SchemaDiff.Severity;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every kind of difference is found, and nothing where there is none. */
class TableDiffTest {
    private static final String OTHER = "CREATE TABLE other (id bigint NOT NULL PRIMARY KEY)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTableOfOursHasNone(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(OTHER);
            db.create(wanted());
            SchemaDiff diff = diff(db, wanted());
            assertThat(diff.toString()).isEqualTo("t: no difference");
            assertThat(diff.isEmpty()).isTrue();
            assertThat(db.raw().getAutoCommit()).isTrue();
            assertThat(db.dialect().catalogue(db.raw()).temporary()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAbsentTable(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            assertThat(diff(db, wanted()).differences()).singleElement().satisfies(each -> {
                assertThat(each.kind()).isEqualTo(SchemaDiff.Kind.TABLE);
                assertThat(each.severity()).isEqualTo(Severity.BREAKS);
                assertThat(each.toString()).startsWith("t: wanted a table, found no such table; remedy: ");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aView(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(TableSchema.builder("base")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .build());
            db.execute("CREATE VIEW t AS SELECT id FROM base");
            TableSchema wanted = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .build();
            assertThat(kinds(diff(db, wanted))).containsExactly("BREAKS VIEW");
            TableSchema view = Reflection.of(
                    db.dialect(),
                    db.dialect().catalogue(db.raw()).describe(null, "t").orElseThrow(),
                    false);
            assertThat(diff(db, view).isEmpty()).isTrue();
            TableSchema read = TableSchema.builder("base")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .readOnly()
                    .build();
            assertThat(kinds(diff(db, read))).containsExactly("DIFFERS VIEW");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everythingAtOnce(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    OTHER,
                    "CREATE TABLE t (extra text, name text DEFAULT 'b', id bigint NOT NULL, amount bigint NOT NULL,"
                            + " must_have text NOT NULL, parent bigint CONSTRAINT fk_t_parent REFERENCES other (id)"
                            + " ON DELETE CASCADE, size bigint CONSTRAINT ck_t_size CHECK (size > 1), code text,"
                            + " CONSTRAINT odd PRIMARY KEY (id), CONSTRAINT uq_extra UNIQUE (name, id))",
                    "CREATE INDEX ix_t_name ON t (name)",
                    "CREATE INDEX ix_more ON t (size)");
            assertThat(kinds(diff(db, wanted())))
                    .contains(
                            "BREAKS NULLABILITY",
                            "BREAKS COLUMN",
                            "BREAKS TYPE",
                            "BREAKS UNIQUE",
                            "DIFFERS COLUMN",
                            "DIFFERS COLUMN_ORDER",
                            "DIFFERS DEFAULT",
                            "DIFFERS NAME",
                            "DIFFERS UNIQUE",
                            "DIFFERS FOREIGN_KEY",
                            "DIFFERS INDEX",
                            "DIFFERS CHECK");
            String text = diff(db, wanted()).toString();
            assertThat(text.lines())
                    .anyMatch(line -> line.startsWith("! t.must_have: wanted no such column"))
                    .contains(
                            "  t: wanted foreign key [parent] to other[id], on delete NO ACTION, on update NO ACTION, named"
                                    + " fk_t_parent, found foreign key [parent] to other[id], on delete CASCADE, on update"
                                    + " NO ACTION, named fk_t_parent",
                            "  t: wanted primary key pk_t, found primary key odd",
                            "  t: wanted no such index, found index [size], named ix_more",
                            "  t.extra: wanted no such column, found a column of type "
                                    + db.dialect().catalogueWord(DataType.text(0)));
            assertThat(text).contains("index [name desc, id], unique, where ", "named ix_t_name, found index [name],");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void textsAreComparedByWhatTheySay(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    OTHER,
                    "CREATE TABLE t (id bigint NOT NULL, name varchar(20) DEFAULT 'a' NOT NULL, amount numeric(9, 2) NOT"
                            + " NULL, parent bigint, size bigint, code text,  CONSTRAINT pk_t PRIMARY KEY (id),"
                            + " CONSTRAINT uq_t_code UNIQUE (code), CONSTRAINT ck_t_size CHECK  ((\"size\">0)),"
                            + " CONSTRAINT fk_t_parent FOREIGN KEY (parent) REFERENCES other)",
                    "CREATE UNIQUE INDEX ix_t_name ON t (name DESC, id) WHERE (size > 5)");
            assertThat(diff(db, wanted()).differences())
                    .filteredOn(each -> !List.of(
                                    SchemaDiff.Kind.TYPE,
                                    SchemaDiff.Kind.GENERATION,
                                    SchemaDiff.Kind.STORAGE,
                                    SchemaDiff.Kind.CHECK)
                            .contains(each.kind()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "POSTGRESQL")
    void whatOnlyPostgresHas(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE t (id bigserial PRIMARY KEY, a text COLLATE \"C\" NOT NULL, b text NOT NULL GENERATED"
                            + " ALWAYS AS (a || 'x') STORED, CONSTRAINT later UNIQUE (a) DEFERRABLE)",
                    "COMMENT ON TABLE t IS 'old'");
            TableSchema wanted = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
                    .column(ColumnSchema.builder("a", DataType.text(0)).comment("the a"))
                    .column(ColumnSchema.builder("b", DataType.text(0))
                            .notInsertable()
                            .notUpdatable())
                    .primaryKey("id")
                    .primaryKeyName("t_pkey")
                    .unique("later", "a")
                    .comment("new")
                    .build();
            assertThat(kinds(diff(db, wanted)))
                    .containsExactlyInAnyOrder(
                            "DIFFERS GENERATION",
                            "DIFFERS GENERATION",
                            "DIFFERS COLLATION",
                            "DIFFERS COMMENT",
                            "DIFFERS COMMENT",
                            "DIFFERS OTHER");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "POSTGRESQL")
    void insideATransactionNothingOfItIsTouched(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(OTHER);
            db.create(wanted());
            db.raw().setAutoCommit(false);
            db.execute("INSERT INTO other VALUES (1)");
            assertThat(diff(db, wanted()).isEmpty()).isTrue();
            db.execute("SET TRANSACTION READ ONLY");
            SchemaDiff readOnly = diff(db, wanted());
            assertThat(readOnly.differences()).isEmpty();
            assertThat(readOnly.isEmpty()).isFalse();
            assertThat(readOnly.toString()).doesNotContain("no difference");
            assertThat(readOnly.notCompared())
                    .singleElement()
                    .asString()
                    .contains("were not compared", "read-only transaction");
            db.raw().commit();
            db.raw().setAutoCommit(true);
            assertThat(db.dialect().catalogue(db.raw()).list("public")).hasSize(2);
            db.execute("INSERT INTO other SELECT 2 FROM other WHERE id = 1");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void whatOnlySqliteHas(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, a TEXT COLLATE NOCASE NOT NULL)",
                    "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END");
            TableSchema wanted = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
                    .column(ColumnSchema.builder("a", DataType.text(0)))
                    .primaryKey("id")
                    .build();
            assertThat(kinds(diff(db, wanted)))
                    .containsExactlyInAnyOrder(
                            "DIFFERS GENERATION",
                            "DIFFERS COLLATION",
                            "DIFFERS STORAGE",
                            "DIFFERS NAME",
                            "DIFFERS OTHER");
        }
    }

    private static SchemaDiff diff(TestConnection db, TableSchema wanted) throws SQLException {
        return new TableDiff(db.dialect(), db.raw(), wanted).compare();
    }

    private static List<String> kinds(SchemaDiff diff) {
        return diff.differences().stream()
                .map(each -> each.severity() + " " + each.kind())
                .toList();
    }

    private static TableSchema wanted() {
        return TableSchema.builder("t")
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                .column(ColumnSchema.builder("name", DataType.text(20)).defaultSql("'a'"))
                .column(ColumnSchema.builder("amount", DataType.decimal(9, 2)))
                .column(ColumnSchema.builder("parent", DataType.of(Kind.LONG)).nullable())
                .column(ColumnSchema.builder("size", DataType.of(Kind.LONG))
                        .nullable()
                        .check("size > 0"))
                .column(ColumnSchema.builder("code", DataType.text(0)).nullable())
                .primaryKey("id")
                .unique("uq_t_code", "code")
                .foreignKey(new ForeignKeySchema(
                        "fk_t_parent",
                        List.of("parent"),
                        null,
                        "other",
                        List.of("id"),
                        ReferenceAction.NO_ACTION,
                        ReferenceAction.NO_ACTION))
                .index(new IndexSchema(
                        "ix_t_name",
                        List.of(new IndexSchema.Part("name", true, null), new IndexSchema.Part("id", false, null)),
                        true,
                        "size > 5"))
                .build();
    }
}
