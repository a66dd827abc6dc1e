package io.doctable.engine;

import static io.doctable.engine.MetadataTest.known;
import static io.doctable.engine.MetadataTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.metadata.DynamicTable;
import io.doctable.metadata.Metadata;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import io.doctable.table.RegisteredTable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are known from the database. */
class ReflectTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void b25AddingATableTwiceGivesTheSameAndCreatesItOnce(TestDatabase kind) {
        List<String> sent = new CopyOnWriteArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                sent.add(execution.sql());
            }
        };
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).listener(listener).build()) {
            Metadata metadata = engine.metadata();
            // By columns.
            TableSchema schema = TableSchema.builder("temp")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .column(ColumnSchema.builder("number", DataType.of(Kind.LONG)))
                    .primaryKey("id")
                    .build();
            DynamicTable added = metadata.register(schema);
            assertThat(metadata.register(schema)).isSameAs(added);
            assertThat(sent).isEmpty();
            added.create();
            metadata.register(schema).create();
            metadata.createAll();
            // By reflection.
            assertThat(metadata.reflect("temp")).isSameAs(added);
            assertThat(engine.table("temp")).isSameAs(added);
            metadata.clear();
            DynamicTable reflected = metadata.reflect("temp");
            assertThat(reflected).isNotSameAs(added);
            assertThat(metadata.reflect("temp")).isSameAs(reflected);
            assertThat(known(engine)).containsExactly("temp");
            assertThat(engine.listTables()).containsExactly("temp");
            reflected.create();
            assertThat(sent).filteredOn(sql -> sql.startsWith("CREATE")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tableIsKnownAsTheDatabaseHasIt(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(
                    engine,
                    "CREATE TABLE temp (id integer PRIMARY KEY, number integer NOT NULL, label varchar(9) DEFAULT 'x')");
            assertThat(known(engine)).isEmpty();
            TableSchema schema = engine.metadata().reflect("temp").schema();
            assertThat(schema.primaryKey()).containsExactly("id");
            assertThat(schema.column("number").nullable()).isFalse();
            assertThat(schema.column("label").nullable()).isTrue();
            assertThat(schema.column("label").hasDefault()).isTrue();
            assertThat(known(engine)).containsExactly("temp");
            for (Function<String, DynamicTable> way :
                    List.<Function<String, DynamicTable>>of(engine.metadata()::reflect, engine::table)) {
                assertThatThrownBy(() -> way.apply("none"))
                        .isInstanceOf(NoSuchTableException.class)
                        .hasMessageContaining("none")
                        .hasMessageContaining("temp");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allTablesAndWhatTheyReferToAreReadAnewAfterClearing(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(
                    engine,
                    "CREATE TABLE parent (id integer PRIMARY KEY)",
                    "CREATE TABLE child (id integer PRIMARY KEY, parent_id integer REFERENCES parent (id))",
                    "CREATE TABLE \"odd.name\" (\"id\" integer)",
                    "CREATE VIEW children AS SELECT id FROM child");
            engine.metadata().reflect("child");
            assertThat(known(engine)).containsExactly("child", "parent");
            engine.metadata().clear();
            assertThat(engine.metadata().reflectAll())
                    .extracting(DynamicTable::name)
                    .containsExactly("child", "odd.name", "parent");
            assertThat(known(engine)).containsExactly("child", "odd.name", "parent");
            // A view can be read when it is asked for.
            assertThat(engine.metadata().reflect("children").schema().readOnly())
                    .isTrue();
            engine.metadata().createAll();
            run(engine, "DROP VIEW children");
            // What stood for it cannot be made, and is not dropped: it is no table.
            assertThatThrownBy(() -> engine.metadata().createAll())
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("children");
            engine.metadata().dropAll();
            assertThat(engine.listTables()).isEmpty();
            assertThat(known(engine)).containsExactly("children");
        }
    }

    @ParameterizedTest
    @EnumSource
    void allTablesOfANamespace(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(engine, "CREATE TABLE one (id integer PRIMARY KEY)", "CREATE TABLE two (id integer PRIMARY KEY)");
            String namespace = engine.inspector().defaultSchema();
            assertThat(engine.metadata().reflectAll(namespace))
                    .extracting(DynamicTable::name)
                    .containsExactly(namespace + ".one", namespace + ".two");
            assertThat(engine.table(namespace + ".one").count()).isZero();
            assertThat(engine.metadata().reflectAll("nowhere")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCodeSaysTakesThePlaceOfWhatWasRead(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry first = ItemTable.item(engine);
            ItemTable.insert(engine, first, 1, "x");
            engine.metadata().clear();
            engine.metadata().reflect("item");
            assertThat(engine.metadata().tables()).allMatch(RegisteredTable::isReflected);
            TableEntry item = ItemTable.item(engine);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(engine.metadata().tables()).containsExactly(item);
            assertThat(engine.metadata().reflect("item").schema()).isEqualTo(item.schema());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadIsNotMadeByItsUse(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(engine, "CREATE TABLE temp (id integer PRIMARY KEY)");
            DynamicTable temp = engine.metadata().reflect("temp");
            run(engine, "DROP TABLE temp");
            engine.transaction(tx -> assertThat(tx.listTables()).isEmpty());
            assertThatThrownBy(temp::drop).isInstanceOf(NoSuchTableException.class);
            temp.create();
            assertThat(engine.listTables()).containsExactly("temp");
            temp.drop();
            engine.transaction(tx -> assertThat(tx.listTables()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsCanBeSaidBetterThanTheDatabaseKnowsThem(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(engine, "CREATE TABLE temp (id integer PRIMARY KEY, at text)");
            ColumnSchema at = ColumnSchema.builder("at", DataType.of(Kind.UUID))
                    .nullable()
                    .build();
            assertThat(engine.metadata().reflect("temp", at).schema().column("at"))
                    .isEqualTo(at);
            assertThat(engine.metadata().reflect("temp", at)).isSameAs(engine.table("temp"));
            ColumnSchema other =
                    ColumnSchema.builder("at", DataType.text(0)).nullable().build();
            assertThatThrownBy(() -> engine.metadata().reflect("temp", other))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("remove(\"temp\")");
            engine.metadata().remove("temp");
            ColumnSchema unknown =
                    ColumnSchema.builder("when", DataType.text(0)).build();
            assertThatThrownBy(() -> engine.metadata().reflect("temp", unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("when");
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaThatCannotBeIsRefused(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableSchema schema = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .column(ColumnSchema.builder("ID", DataType.of(Kind.LONG)))
                    .primaryKey("key")
                    .build();
            assertThatThrownBy(() -> engine.metadata().register(schema))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("column ID is declared twice")
                    .hasMessageContaining("names the unknown column key");
            assertThat(List.of("", "a.", ".a", "a.b.c"))
                    .allSatisfy(name ->
                            assertThatThrownBy(() -> engine.table(name)).isInstanceOf(IllegalArgumentException.class));
        }
    }
}
