package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.metadata.DynamicTable;
import io.doctable.metadata.Metadata;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.RegisteredTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two views of the tables: what the engine knows, and what the database has. */
class MetadataTest {
    private static final TableSchema PLACE = TableSchema.builder("place")
            .column(ColumnSchema.builder("id", DataType.of(DataType.Kind.LONG)))
            .column(ColumnSchema.builder("name", DataType.text(0)))
            .primaryKey("id")
            .build();

    @TempDir
    Path folder;

    /** Runs SQL past the library. */
    static void run(Engine engine, String... statements) {
        try (DbConnection connection = engine.connect();
                Statement statement = connection.unwrap(Connection.class).createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> known(Engine engine) {
        return engine.metadata().tables().stream().map(RegisteredTable::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatAreKnownAndTablesThatAreThereAreTwoViews(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(engine, "CREATE TABLE raw (id integer)");
            RegisteredTable item = engine.metadata().register(ItemTable.named("item"));
            assertThat(known(engine)).containsExactly("item");
            assertThat(engine.listTables()).containsExactly("raw");
            ItemTable.insert(engine, (TableEntry) item, 1, "x");
            assertThat(engine.listTables()).containsExactly("item", "raw");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheTablesOfTheRunningTransaction(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        engine.ddl(ddl -> ddl.create(PLACE));
                        assertThat(engine.listTables()).containsExactly("place");
                        assertThat(tx.listTables()).containsExactly("place");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(connection.listTables()).isEmpty();
            assertThat(engine.listTables()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void b26DroppingKeepsBothViewsInStep(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ItemTable table = ItemTable.named("item");
            TableEntry item = ItemTable.register(engine, table);
            run(engine, "CREATE TABLE raw (id integer)", "CREATE TABLE more (id integer)");

            // Registered, by object and by name: gone from both views, and made again by the next use.
            ItemTable.insert(engine, item, 1, "x");
            engine.dropTable(table);
            assertThat(known(engine)).isEmpty();
            assertThat(engine.listTables()).containsExactly("more", "raw");
            ItemTable.insert(engine, item, 2, "x");
            assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
            assertThat(known(engine)).containsExactly("item");
            engine.dropTable("item");
            assertThat(known(engine)).isEmpty();
            assertThat(engine.listTables()).containsExactly("more", "raw");

            // Unregistered.
            engine.dropTable("raw");
            engine.dropTableIfExists("more");
            assertThat(engine.listTables()).isEmpty();

            // Nonexistent.
            run(engine, "CREATE TABLE other (id integer)");
            assertThatThrownBy(() -> engine.dropTable("raw"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("raw")
                    .hasMessageContaining("other");
            engine.dropTableIfExists("raw");
            engine.dropTableIfExists(table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void staleTableIsForgottenByDropping(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ItemTable table = ItemTable.named("item");
            for (boolean ifExists : List.of(true, false)) {
                TableEntry item = ItemTable.register(engine, table);
                ItemTable.insert(engine, item, 1, "x");
                run(engine, "DROP TABLE item");
                assertThat(known(engine)).containsExactly("item");
                if (ifExists) {
                    engine.dropTableIfExists("item");
                } else {
                    assertThatThrownBy(() -> engine.dropTable("item")).isInstanceOf(NoSuchTableException.class);
                }
                assertThat(known(engine)).isEmpty();
                ItemTable.insert(engine, item, 2, "x");
                assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
                engine.dropTable("item");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void droppedTableIsNotMadeByTheNextTransaction(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            engine.dropTable("item");
            engine.transaction(tx -> assertThat(tx.listTables()).isEmpty());
            ItemTable.insert(engine, item, 1, "x");
            engine.metadata().dropAll();
            engine.transaction(tx -> assertThat(tx.listTables()).isEmpty());
            assertThat(known(engine)).containsExactly("item");
        }
    }

    @ParameterizedTest
    @EnumSource
    void droppingInATransactionGoesWithIt(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        engine.dropTable("item");
                        assertThat(engine.listTables()).isEmpty();
                        ItemTable.insert(engine, item, 2, "x");
                        assertThat(ItemTable.ids(tx, item)).containsExactly(2L);
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            // A table that is not there is no failed statement.
            engine.transaction(tx -> {
                assertThatThrownBy(() -> tx.dropTable("none")).isInstanceOf(NoSuchTableException.class);
                ItemTable.insert(tx, item, 2, "y");
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clearedAndRemovedTablesStayInTheDatabase(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ItemTable table = ItemTable.named("item");
            TableEntry item = ItemTable.register(engine, table);
            ItemTable.insert(engine, item, 1, "x");
            assertThat(engine.metadata().remove("item")).isTrue();
            assertThat(engine.metadata().remove("item")).isFalse();
            assertThat(known(engine)).isEmpty();
            assertThat(engine.listTables()).containsExactly("item");
            assertThat(ItemTable.register(engine, table)).isNotSameAs(item);

            engine.metadata().clear();
            assertThat(known(engine)).isEmpty();
            assertThat(engine.listTables()).containsExactly("item");
            // A table in use is known.
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(known(engine)).containsExactly("item");
            // Another shape takes the name once the first is forgotten, and is compared with the database.
            ItemTable other = ItemTable.referring("item", List.of("place"), List.of(() -> ItemTable.named("place")));
            engine.metadata().remove(table);
            TableEntry changed = ItemTable.register(engine, other);
            assertThatThrownBy(() -> ItemTable.ids(engine, changed)).isInstanceOf(SchemaMismatchException.class);
            assertThatThrownBy(() -> ItemTable.ids(engine, item))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("column place_id is missing now");
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaWithoutARecordIsHeldAgainstTheOneThatIsKnown(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            Metadata metadata = engine.metadata();
            DynamicTable place = metadata.register(PLACE);
            assertThat(metadata.register(PLACE)).isSameAs(place);
            TableSchema wider = TableSchema.builder("place")
                    .column(ColumnSchema.builder("id", DataType.of(DataType.Kind.LONG))
                            .nullable())
                    .column(ColumnSchema.builder("country", DataType.text(2)))
                    .build();
            assertThatThrownBy(() -> metadata.register(wider))
                    .isInstanceOfSatisfying(
                            SchemaMismatchException.class,
                            e -> assertThat(e.differences())
                                    .containsExactly(
                                            "column id was id LONG NOT NULL and is id LONG",
                                            "column name is missing now",
                                            "column country is new"));
            TableEntry item = ItemTable.item(engine);
            assertThat(metadata.register(item.schema())).isSameAs(metadata.table(item.name()));
            assertThat(known(engine)).containsExactly("item", "place");
        }
    }

    @ParameterizedTest
    @EnumSource
    void allTablesAreCreatedAndDroppedInTheOrderOfTheirReferences(TestDatabase kind) {
        ItemTable parent = ItemTable.named("parent");
        ItemTable child = ItemTable.referring("child", List.of("parent"), List.of(() -> parent));
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).createTables(false).build()) {
            TableEntry children = ItemTable.register(engine, child);
            engine.metadata().createAll();
            assertThat(engine.listTables()).containsExactly("child", "parent");
            engine.metadata().createAll();
            ItemTable.insert(engine, ItemTable.register(engine, parent), 7, "x");
            ItemTable.insert(engine, children, 1, "x");
            run(engine, "UPDATE child SET parent_id = 7");
            engine.metadata().dropAll();
            assertThat(engine.listTables()).isEmpty();
            engine.metadata().dropAll();
            assertThat(known(engine)).containsExactly("child", "parent");
            engine.metadata().createAll();
            assertThat(ItemTable.ids(engine, children)).isEmpty();
            try (DbConnection connection = engine.connect()) {
                connection.metadata().dropAll();
                assertThat(connection.listTables()).isEmpty();
                try (Transaction tx = connection.begin()) {
                    tx.metadata().createAll();
                }
                assertThat(connection.listTables()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatReferToEachOtherInACircleAreNoHindrance(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            for (ItemTable table : Circle.ALL) {
                ItemTable.insert(engine, ItemTable.register(engine, table), 1, "x");
            }
            run(engine, "UPDATE a SET a_id = 1, b_id = 1", "UPDATE b SET c_id = 1", "UPDATE c SET a_id = 1");
            engine.metadata().dropAll();
            assertThat(engine.listTables()).isEmpty();
            engine.metadata().createAll();
            assertThat(engine.listTables()).containsExactly("a", "b", "c");
            for (ItemTable table : Circle.ALL) {
                ItemTable.insert(engine, ItemTable.register(engine, table), 1, "x");
            }
            run(engine, "UPDATE a SET a_id = 1, b_id = 1", "UPDATE b SET c_id = 1", "UPDATE c SET a_id = 1");
            // By name, without the code's help, inside a transaction that goes on.
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                tx.ddl(ddl -> ddl.drop("b").drop("a").drop("c"));
                ItemTable.insert(tx, item, 1, "x");
            });
            assertThat(engine.listTables()).containsExactly("item");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDroppedWhenAnotherTableRefersToOneOfThem(TestDatabase kind) {
        ItemTable parent = ItemTable.named("parent");
        ItemTable child = ItemTable.referring("child", List.of("parent"), List.of(() -> parent));
        try (Engine engine = kind.open(folder)) {
            TableEntry parents = ItemTable.register(engine, parent);
            TableEntry children = ItemTable.register(engine, child);
            ItemTable.insert(engine, parents, 7, "x");
            ItemTable.insert(engine, children, 1, "x");
            ItemTable.insert(engine, ItemTable.register(engine, ItemTable.named("alone")), 1, "x");
            run(engine, "UPDATE child SET parent_id = 7");
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.drop("alone").drop("parent")))
                    .isInstanceOf(DocTableException.class);
            assertThat(engine.listTables()).containsExactly("alone", "child", "parent");
            assertThat(known(engine)).containsExactly("alone", "child", "parent");

            // Nor are rows deleted that would go with those of the table.
            run(
                    engine,
                    "CREATE TABLE cascading (id integer, parent_id bigint REFERENCES parent (id) ON DELETE CASCADE)",
                    "INSERT INTO cascading VALUES (1, 7)",
                    "DROP TABLE child");
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.drop("alone").drop("parent")))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("table parent cannot be dropped, because other tables refer to it")
                    .hasMessageContaining(".cascading]");
            assertThat(engine.listTables()).containsExactly("alone", "cascading", "parent");
            assertThat(known(engine)).containsExactly("alone", "child", "parent");
            assertThat(engine.execute("SELECT count(*) FROM cascading").scalar(Long.class))
                    .isEqualTo(1);
            engine.ddl(ddl -> ddl.drop("parent").drop("cascading"));
            assertThat(engine.listTables()).containsExactly("alone");
        }
    }

    /** Tables that refer to each other in a circle, and to themselves. */
    private static final class Circle {
        static final ItemTable A = ItemTable.referring("a", List.of("b", "a"), List.of(() -> b(), () -> a()));
        static final ItemTable B = ItemTable.referring("b", List.of("c"), List.of(() -> c()));
        static final ItemTable C = ItemTable.referring("c", List.of("a"), List.of(() -> a()));
        static final List<ItemTable> ALL = List.of(A, B, C);

        static ItemTable a() {
            return A;
        }

        static ItemTable b() {
            return B;
        }

        static ItemTable c() {
            return C;
        }
    }
}
