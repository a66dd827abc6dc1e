package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.option.SchemaCheck;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FirstUseTest {
    @TempDir
    Path folder;

    /** Runs SQL past the library. */
    private static void run(Engine engine, String... statements) {
        try (DbConnection connection = engine.connect();
                Statement statement = connection.unwrap(Connection.class).createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void absentTableIsCreatedByReadingAndByWriting(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry a = ItemTable.register(engine, ItemTable.named("a"));
            TableEntry b = ItemTable.register(engine, ItemTable.named("b"));
            assertThat(ItemTable.ids(engine, a)).isEmpty();
            ItemTable.insert(engine, b, 1, "x");
            assertThat(ItemTable.ids(engine, b)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatItRefersToComeFirst(TestDatabase kind) {
        ItemTable parent = ItemTable.named("parent");
        ItemTable child = ItemTable.referring("child", List.of("parent"), List.of(() -> parent));
        try (Engine engine = kind.open(folder)) {
            ItemTable.insert(engine, ItemTable.register(engine, child), 1, "x");
            assertThat(ItemTable.register(engine, parent).isReady()).isTrue();
        }
    }

    /** Tables that refer to each other in a circle, and to themselves. */
    private static final class Circle {
        static final ItemTable A = ItemTable.referring("a", List.of("b", "a"), List.of(() -> b(), () -> a()));
        static final ItemTable B = ItemTable.referring("b", List.of("c"), List.of(() -> c()));
        static final ItemTable C = ItemTable.referring("c", List.of("a"), List.of(() -> a()));

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

    @ParameterizedTest
    @EnumSource
    void circlesOfReferencesAreCreated(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            ItemTable.insert(engine, ItemTable.register(engine, Circle.B), 1, "x");
            ItemTable.insert(engine, ItemTable.register(engine, Circle.A), 1, "x");
            ItemTable.insert(engine, ItemTable.register(engine, Circle.C), 1, "x");
            run(engine, "UPDATE a SET a_id = 1, b_id = 1");
        }
        if (kind != TestDatabase.SQLITE_MEMORY) {
            // Found again and compared, the references among the rest.
            try (Engine engine = Engine.openExisting(url)) {
                assertThat(ItemTable.ids(engine, ItemTable.register(engine, Circle.A)))
                        .containsExactly(1L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tableFirstMetInsideATransactionIsMadeInIt(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry[] late = new TableEntry[1];
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        late[0] = ItemTable.register(engine, ItemTable.named("late"));
                        ItemTable.insert(engine, late[0], 1, "x");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            // It went with the transaction, and nobody believes it to be there.
            assertThat(late[0].isReady()).isFalse();
            ItemTable.insert(engine, late[0], 2, "x");

            engine.transaction(tx -> {
                late[0] = ItemTable.register(engine, ItemTable.named("later"));
                assertThatThrownBy(() -> tx.savepoint(inner -> {
                            ItemTable.insert(engine, late[0], 1, "x");
                            throw new IllegalStateException("undone");
                        }))
                        .hasMessage("undone");
                ItemTable.insert(engine, late[0], 2, "x");
                assertThat(late[0].isReady()).isFalse();
            });
            assertThat(late[0].isReady()).isTrue();
            assertThat(ItemTable.ids(engine, late[0])).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knownTablesAreMadeBeforeTheTransactionBegins(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry known = ItemTable.register(engine, ItemTable.named("known"));
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(engine, known, 1, "x");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(known.isReady()).isTrue();
            assertThat(ItemTable.ids(engine, known)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherShapeIsToldToWhoUsesItAndNothingIsChanged(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            run(
                    engine,
                    "CREATE TABLE other (id varchar(3) PRIMARY KEY, text integer)",
                    "INSERT INTO other VALUES ('a', 1)");
            TableEntry other = ItemTable.register(engine, ItemTable.named("other"));
            TableEntry good = ItemTable.register(engine, ItemTable.named("good"));
            engine.transaction(tx -> {
                ItemTable.insert(engine, good, 1, "x");
                assertThatThrownBy(() -> ItemTable.ids(engine, other))
                        .isInstanceOf(SchemaMismatchException.class)
                        .hasMessageContaining("other")
                        .hasMessageContaining("text");
            });
            assertThat(ItemTable.ids(engine, good)).containsExactly(1L);
            assertThatThrownBy(() -> ItemTable.ids(engine, other))
                    .isInstanceOfSatisfying(
                            SchemaMismatchException.class,
                            e -> assertThat(e.differences()).hasSizeGreaterThan(2));
            // Once the table fits, so does the DAO, without a new engine.
            run(engine, "DROP TABLE other");
            ItemTable.insert(engine, other, 1, "x");
        }
    }

    @ParameterizedTest
    @EnumSource
    void checkCanBeTurnedDown(TestDatabase kind) {
        for (SchemaCheck check : List.of(SchemaCheck.WARN, SchemaCheck.OFF)) {
            try (Engine engine =
                    Engine.builder(kind.newUrl(folder)).schemaCheck(check).build()) {
                run(engine, "CREATE TABLE other (id bigint, text varchar(9))");
                TableEntry other = ItemTable.register(engine, ItemTable.named("other"));
                ItemTable.insert(engine, other, 1, "x");
                assertThat(ItemTable.ids(engine, other)).containsExactly(1L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCreatedWhenTheEngineShallNot(TestDatabase kind) {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).createTables(false).build()) {
            TableEntry item = ItemTable.item(engine);
            assertThatThrownBy(() -> ItemTable.ids(engine, item))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("createTables(false)");
            engine.transaction(tx ->
                    assertThatThrownBy(() -> ItemTable.ids(engine, item)).isInstanceOf(NoSuchTableException.class));
            engine.ddl(ddl -> ddl.createIfAbsent(item.table()));
            ItemTable.insert(engine, item, 1, "x");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void readOnlyEngineReadsWhatIsThereAndCreatesNothing(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
        }
        try (Engine engine = Engine.builder(url).readOnly(true).build()) {
            TableEntry item = ItemTable.item(engine);
            TableEntry absent = ItemTable.register(engine, ItemTable.named("absent"));
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            engine.transaction(tx -> assertThat(ItemTable.ids(tx, item)).containsExactly(1L));
            assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "y")).isInstanceOf(ReadOnlyException.class);
            assertThatThrownBy(() -> engine.dropTable(item.table())).isInstanceOf(ReadOnlyException.class);
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.createIfAbsent(absent.table())))
                    .isInstanceOf(ReadOnlyException.class);
            assertThatThrownBy(() -> ItemTable.ids(engine, absent))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("read-only");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tableDroppedBehindOurBackIsMissedOnceAndThenMadeAgain(TestDatabase kind) {
        ItemTable parent = ItemTable.named("parent");
        try (Engine engine = kind.open(folder)) {
            TableEntry child =
                    ItemTable.register(engine, ItemTable.referring("child", List.of("parent"), List.of(() -> parent)));
            ItemTable.insert(engine, child, 1, "x");
            run(engine, "DROP TABLE child");
            assertThatThrownBy(() -> ItemTable.insert(engine, child, 2, "x")).isInstanceOf(NoSuchTableException.class);
            ItemTable.insert(engine, child, 3, "x");
            assertThat(ItemTable.ids(engine, child)).containsExactly(3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void droppedTableIsMadeAgainAtItsNextUse(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            engine.dropTable(item.table());
            assertThatThrownBy(() -> engine.dropTable(item.table())).isInstanceOf(NoSuchTableException.class);
            assertThat(ItemTable.ids(engine, item)).isEmpty();
            ItemTable.insert(engine, item, 2, "x");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        tx.dropTable(item.table());
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameNameInAnotherShapeIsRefusedAtRegistration(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ItemTable first = ItemTable.named("item");
            TableEntry item = ItemTable.register(engine, first);
            assertThat(ItemTable.register(engine, first)).isSameAs(item);
            assertThat(ItemTable.item(engine)).isSameAs(item);
            ItemTable other = ItemTable.referring("item", List.of("item"), List.of(() -> first));
            assertThatThrownBy(() -> ItemTable.register(engine, other))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("item_id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsMakeManyTablesOnce(TestDatabase kind) throws Exception {
        ItemTable parent = ItemTable.named("parent");
        List<Supplier<ItemTable>> target = List.of(() -> parent);
        ExecutorService threads = Executors.newFixedThreadPool(24);
        for (int round = 0; round < 5; round++) {
            try (Engine engine = Engine.builder(kind.newUrl(folder))
                    .poolSize(2)
                    .maxOverflow(2)
                    .build()) {
                List<Callable<Integer>> work = new ArrayList<>();
                for (int i = 0; i < 24; i++) {
                    int id = i;
                    work.add(() -> {
                        String name = "child" + id % 3;
                        TableEntry child =
                                ItemTable.register(engine, ItemTable.referring(name, List.of("parent"), target));
                        if (id % 2 == 0) {
                            engine.transaction(tx -> ItemTable.insert(engine, child, id, "x" + id));
                        } else {
                            ItemTable.insert(engine, child, id, "x" + id);
                        }
                        return ItemTable.ids(engine, child).size();
                    });
                }
                for (Future<Integer> each : threads.invokeAll(work)) {
                    assertThat(each.get()).isPositive();
                }
                for (int i = 0; i < 3; i++) {
                    TableEntry child =
                            ItemTable.register(engine, ItemTable.referring("child" + i, List.of("parent"), target));
                    assertThat(ItemTable.ids(engine, child)).hasSize(8);
                }
            }
        }
        threads.shutdown();
    }

    @Test
    void roleThatMayNotCreateUsesWhatIsThere() {
        String url = PostgresServer.newDatabase();
        String role = "reader" + System.nanoTime();
        PostgresServer.execute("CREATE ROLE " + role + " LOGIN");
        try (Engine owner = Engine.open(url)) {
            ItemTable.insert(owner, ItemTable.item(owner), 1, "x");
            run(owner, "REVOKE CREATE ON SCHEMA public FROM PUBLIC", "GRANT SELECT, INSERT ON item TO " + role);
        }
        EngineUrl limited = EngineUrl.parse(url).withUser(role, null);
        try (Engine engine = Engine.builder(limited).build()) {
            TableEntry item = ItemTable.item(engine);
            TableEntry absent = ItemTable.register(engine, ItemTable.named("absent"));
            engine.transaction(tx -> ItemTable.insert(engine, item, 2, "y"));
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
            // What is forbidden is told when the table is used, and spares a transaction that does not use it.
            engine.transaction(tx -> {
                assertThatThrownBy(() -> ItemTable.ids(engine, absent))
                        .isInstanceOf(DocTableException.class)
                        .hasMessageContaining("permission denied");
                ItemTable.insert(engine, item, 3, "z");
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L);
        }
    }
}
