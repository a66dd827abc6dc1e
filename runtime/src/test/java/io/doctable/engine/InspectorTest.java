package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.PrimaryKeySchema;
import io.doctable.schema.ReferenceRule;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableKind;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What an engine, a connection and a transaction tell of what is in the database. */
class InspectorTest {
    @TempDir
    Path folder;

    /** A table of the ancestors: an id that is the key, and a number that must be there. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m16TheColumnsOfATable(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE temp (id INTEGER PRIMARY KEY, number INTEGER NOT NULL DEFAULT 3)");
            List<ColumnDescription> columns = engine.inspector().columns("temp");
            assertThat(columns).extracting(ColumnDescription::name).containsExactly("id", "number");
            ColumnDescription id = columns.get(0);
            assertThat(id.type()).isEqualToIgnoringCase("integer");
            assertThat(id.keyPosition()).isOne();
            assertThat(id.nullable()).isFalse();
            assertThat(id.autoincrement()).isEqualTo(database != TestDatabase.POSTGRESQL);
            assertThat(columns.get(1))
                    .isEqualTo(new ColumnDescription("number", id.type(), false, "3", null, null, null, 0, null));
            assertThat(columns.get(1).mayBeLeftOut()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m17OneDatabaseWithAllKinds(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT)");
            engine.execute(
                    "CREATE TABLE book (a INTEGER, b INTEGER, author INTEGER, title TEXT, CONSTRAINT pk PRIMARY KEY"
                            + " (b, a), CONSTRAINT uq UNIQUE (title, a), CONSTRAINT ck CHECK (a > 0), CONSTRAINT fk FOREIGN KEY"
                            + " (author) REFERENCES author ON DELETE CASCADE)");
            engine.execute("CREATE INDEX ix ON book (title DESC, b) WHERE a > 5");
            engine.execute("CREATE VIEW titles AS SELECT title FROM book");
            Inspector inspector = engine.inspector();
            String schema = inspector.defaultSchema();
            assertThat(inspector.schemas()).containsExactly(schema);
            assertThat(inspector.tables()).containsExactly("author", "book");
            assertThat(inspector.tables(schema)).containsExactly("author", "book");
            assertThat(inspector.tables("elsewhere")).isEmpty();
            assertThat(inspector.views()).containsExactly("titles");
            assertThat(inspector.views(schema)).containsExactly("titles");
            assertThat(inspector.list())
                    .containsExactly(
                            new TableName(schema, "author", TableKind.TABLE, false),
                            new TableName(schema, "book", TableKind.TABLE, false),
                            new TableName(schema, "titles", TableKind.VIEW, false));
            assertThat(inspector.primaryKey("book")).contains(new PrimaryKeySchema("pk", List.of("b", "a")));
            assertThat(inspector.primaryKey("titles")).isEmpty();
            assertThat(inspector.uniques("book")).containsExactly(new UniqueSchema("uq", List.of("title", "a")));
            assertThat(inspector.checks("book")).singleElement().satisfies(check -> {
                assertThat(check.name()).isEqualTo("ck");
                assertThat(check.sql()).isEqualTo("a > 0");
            });
            assertThat(inspector.foreignKeys("book"))
                    .containsExactly(new ForeignKeySchema(
                            "fk",
                            List.of("author"),
                            schema,
                            "author",
                            List.of("id"),
                            ReferenceRule.CASCADE,
                            ReferenceRule.NO_ACTION));
            assertThat(inspector.indexes("book"))
                    .containsExactly(new IndexSchema(
                            "ix",
                            List.of(new IndexSchema.Part("title", true, null), new IndexSchema.Part("b", false, null)),
                            false,
                            "a > 5"));
            TableDescription view = inspector.table("titles");
            assertThat(view.query()).containsIgnoringCase("select").contains("title", "book");
            assertThat(view.columns()).extracting(ColumnDescription::name).containsExactly("title");
            assertThat(view.kind().isView()).isTrue();
            assertThat(inspector.find("author")).isPresent();
            assertThat(inspector.find("nothing")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAbsentTableIsToldWithThoseThatThereAre(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            assertThatThrownBy(() -> engine.inspector().columns("nothing"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("nothing; there is none");
            engine.execute("CREATE TABLE here (id INTEGER)");
            assertThatThrownBy(() -> engine.inspector().reflect("nothing"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("there are [here]");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMisspeltTableIsAnsweredWithTheNearest(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE author (id INTEGER)");
            engine.execute("CREATE TABLE book (id INTEGER)");
            assertThatThrownBy(() -> engine.table("autor"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageEndingWith(".autor: did you mean \"author\"? There are [author, book]");
            assertThatThrownBy(() -> engine.inspector().table("boook"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("did you mean \"book\"?");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aConnectionSeesItsOwnTemporaryTables(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder));
                DbConnection connection = engine.connect()) {
            connection.execute("CREATE TEMPORARY TABLE mine (id INTEGER)");
            assertThat(connection.inspector().temporaryTables()).containsExactly("mine");
            assertThat(engine.inspector().temporaryTables()).isEmpty();
            assertThat(connection.inspector().tables()).isEmpty();
            String temporary = database == TestDatabase.POSTGRESQL ? "pg_temp" : "temp";
            assertThat(connection.inspector().table(temporary, "mine").table())
                    .isEqualTo(new TableName(temporary, "mine", TableKind.TABLE, true));
            connection.execute("DROP TABLE mine");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTransactionSeesWhatItHasMade(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.transaction(tx -> {
                tx.execute("CREATE TABLE fresh (id INTEGER)");
                assertThat(tx.inspector().tables()).containsExactly("fresh");
                assertThat(engine.inspector().tables()).containsExactly("fresh");
                tx.rollback();
            });
            assertThat(engine.inspector().tables()).isEmpty();
            assertThat(engine.lent()).isEqualTo(new Lent(0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m18ReflectionFollowsForeignKeys(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE \"Land\" (\"a b\" INTEGER, c TEXT, PRIMARY KEY (c, \"a b\"))");
            engine.execute("CREATE TABLE city (id INTEGER PRIMARY KEY, c TEXT, x INTEGER, twin INTEGER REFERENCES city,"
                    + " FOREIGN KEY (c, x) REFERENCES \"Land\")");
            engine.execute("CREATE TABLE street (id INTEGER PRIMARY KEY, city INTEGER REFERENCES city (id))");
            List<TableSchema> tables = engine.inspector().reflectWithTargets(null, "street");
            assertThat(tables).extracting(TableSchema::name).containsExactly("Land", "city", "street");
            assertThat(tables.get(0).primaryKey()).containsExactly("c", "a b");
            assertThat(tables.get(1).foreignKeys()).anySatisfy(key -> {
                assertThat(key.columns()).containsExactly("c", "x");
                assertThat(key.targetColumns()).containsExactly("c", "a b");
                assertThat(key.targetSchema()).isNull();
            });
            String schema = engine.inspector().defaultSchema();
            assertThat(engine.inspector().reflectWithTargets(schema, "street"))
                    .extracting(TableSchema::qualifiedName)
                    .containsExactly(schema + ".Land", schema + ".city", schema + ".street");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m18ColumnsCanBeOverridden(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, at TEXT)");
            ColumnSchema at = ColumnSchema.builder("at", DataType.of(Kind.INSTANT))
                    .nullable()
                    .build();
            TableSchema table = engine.inspector().reflect("t", at);
            assertThat(table.column("at")).isSameAs(at);
            assertThat(table.column("id").type().kind())
                    .isEqualTo(database == TestDatabase.POSTGRESQL ? Kind.INT : Kind.LONG);
            assertThatThrownBy(() -> engine.inspector()
                            .reflect(
                                    "t",
                                    ColumnSchema.builder("gone", DataType.text(0))
                                            .build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has no column gone; it has [id, at]");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m18ViewsCanOnlyBeRead(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE TABLE t (id INTEGER, name TEXT)");
            engine.execute("CREATE VIEW v AS SELECT name, id AS \"no\" FROM t");
            TableSchema view = engine.inspector().reflect("v");
            assertThat(view.readOnly()).isTrue();
            assertThat(view.columns()).extracting(ColumnSchema::name).containsExactly("name", "no");
            assertThat(view.columns()).noneMatch(ColumnSchema::insertable).noneMatch(ColumnSchema::updatable);
            assertThatThrownBy(() -> engine.dialect().createTables(List.of(view)))
                    .isInstanceOf(UnsupportedByDialectException.class)
                    .hasMessageContaining("v is a view");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void anAttachedDatabaseIsASchema(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder));
                DbConnection connection = engine.connect()) {
            connection.execute("ATTACH DATABASE '" + folder.resolve("beside.db") + "' AS beside");
            connection.execute("CREATE TABLE beside.t (id INTEGER PRIMARY KEY AUTOINCREMENT, up REFERENCES t)");
            Inspector inspector = connection.inspector();
            assertThat(inspector.schemas()).containsExactly("beside", "main");
            assertThat(inspector.tables("beside")).containsExactly("t");
            assertThat(inspector.tables()).isEmpty();
            assertThat(inspector.table("beside", "t").columns().get(0).identity())
                    .isEqualTo(IdentityStyle.STANDARD);
            assertThat(inspector.reflect("beside", "t").qualifiedName()).isEqualTo("beside.t");
            connection.execute("DETACH DATABASE beside");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "POSTGRESQL")
    void schemasMaterializedViewsAndForeignTables(TestDatabase database) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            engine.execute("CREATE SCHEMA \"Other One\"");
            engine.execute("CREATE TABLE \"Other One\".t (id BIGINT PRIMARY KEY)");
            engine.execute("CREATE TABLE here (id BIGINT REFERENCES \"Other One\".t)");
            engine.execute("CREATE MATERIALIZED VIEW m AS SELECT 1 AS one");
            engine.execute("CREATE EXTENSION file_fdw");
            engine.execute("CREATE SERVER files FOREIGN DATA WRAPPER file_fdw");
            engine.execute("CREATE FOREIGN TABLE f (line TEXT) SERVER files OPTIONS (filename '/dev/null')");
            Inspector inspector = engine.inspector();
            assertThat(inspector.schemas()).containsExactly("Other One", "public");
            assertThat(inspector.list())
                    .extracting(TableName::kind)
                    .containsExactly(TableKind.FOREIGN_TABLE, TableKind.TABLE, TableKind.MATERIALIZED_VIEW);
            assertThat(inspector.reflectWithTargets(null, "here"))
                    .extracting(TableSchema::qualifiedName)
                    .containsExactly("Other One.t", "here");
            assertThat(inspector.reflect("f").readOnly()).isTrue();
            assertThat(inspector.reflect("m").readOnly()).isTrue();
        }
    }
}
