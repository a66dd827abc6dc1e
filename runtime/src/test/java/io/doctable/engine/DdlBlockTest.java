package io.doctable.engine;

import static io.doctable.engine.MetadataTest.known;
import static io.doctable.engine.MetadataTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.error.UnknownDialectException;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.TableEntry;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.metadata.Ddl;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables created and dropped in one block. */
class DdlBlockTest {
    private static final ItemTable PARENT = ItemTable.named("parent");
    private static final ItemTable CHILD = ItemTable.referring("child", List.of("parent"), List.of(() -> PARENT));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tablesAreMadeWhenTheBlockEndsInTheOrderOfTheirReferences(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.ddl(ddl -> {
                ddl.create(CHILD);
                ddl.create(PARENT);
                assertThat(engine.listTables()).isEmpty();
            });
            assertThat(engine.listTables()).containsExactly("child", "parent");
            assertThat(known(engine)).containsExactly("child", "parent");
            ItemTable.insert(engine, ItemTable.register(engine, CHILD), 1, "x");
        }
    }

    @ParameterizedTest
    @EnumSource
    void statementsWithoutADatabaseAreThoseThatAnEngineSends(TestDatabase kind) {
        List<String> sent = new ArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                sent.add(execution.sql());
            }
        };
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).listener(listener).build()) {
            engine.ddl(ddl -> ddl.create(CHILD));
            List<String> statements = Ddl.statements(engine.dialect(), CHILD);
            assertThat(statements).hasSize(4).isEqualTo(Ddl.statements(engine.dialect(), PARENT, CHILD, PARENT));
            assertThat(statements.get(0)).startsWith("CREATE TABLE").contains("\"parent\"");
            assertThat(sent).containsSubsequence(statements);
        }
        assertThatThrownBy(() -> Ddl.statements("oracle", PARENT))
                .isInstanceOf(UnknownDialectException.class)
                .hasMessageContaining("unknown dialect \"oracle\"");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMadeWhenTheBlockFails(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            assertThatThrownBy(() -> engine.ddl(ddl -> {
                        ddl.create(PARENT);
                        throw new IOException("in the body");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(engine.listTables()).isEmpty();
            assertThat(known(engine)).isEmpty();

            run(engine, "CREATE TABLE child (id integer)");
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(PARENT).create(CHILD)))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("child")
                    .hasMessageContaining("exists already");
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(PARENT).createIfAbsent(CHILD)))
                    .isInstanceOf(SchemaMismatchException.class);
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.drop("child").drop("none")))
                    .isInstanceOf(NoSuchTableException.class);
            TableSchema refused = TableSchema.builder("refused")
                    .column("a", Kind.LONG)
                    .check("ck_refused", "no_such_function(a)")
                    .build();
            assertThatThrownBy(() ->
                            engine.ddl(ddl -> ddl.drop("child").create(PARENT).create(refused)))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("no_such_function");
            assertThat(engine.listTables()).containsExactly("child");
            // Nor by the next transaction, for nothing of it is known.
            assertThat(known(engine)).isEmpty();
            engine.transaction(tx -> assertThat(tx.listTables()).containsExactly("child"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tableTakesThePlaceOfAnotherOne(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            engine.ddl(ddl -> ddl.create(PARENT));
            TableSchema other =
                    TableSchema.builder("parent").column("a", Kind.LONG).build();
            engine.ddl(ddl -> ddl.drop(PARENT).create(other));
            assertThat(engine.inspector().columns("parent")).hasSize(1);
            engine.ddl(ddl -> ddl.dropIfExists("none").createIfAbsent(other));
            assertThat(engine.table("parent").schema()).isEqualTo(other);
            assertThatThrownBy(() -> ItemTable.ids(
                            engine, new TableEntry(Leases.of(engine).context().tables(), PARENT)))
                    .isInstanceOf(SchemaMismatchException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void blockInATransactionIsAPartOfItAndFailsAlone(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            try (Transaction tx = connection.begin()) {
                tx.ddl(ddl -> ddl.create(PARENT));
                assertThatThrownBy(() ->
                                tx.ddl(ddl -> ddl.drop(PARENT).create(CHILD).drop("none")))
                        .isInstanceOf(NoSuchTableException.class);
                TableSchema refused = TableSchema.builder("refused")
                        .column("a", Kind.LONG)
                        .check("ck_refused", "no_such_function(a)")
                        .build();
                assertThatThrownBy(() -> tx.ddl(ddl -> ddl.drop(PARENT).create(refused)))
                        .isInstanceOf(DocTableException.class);
                ItemTable.insert(tx, ItemTable.register(engine, PARENT), 1, "x");
                tx.commit();
            }
            assertThat(ItemTable.ids(connection, ItemTable.register(engine, PARENT)))
                    .containsExactly(1L);
            assertThatThrownBy(() -> connection.transaction(tx -> {
                        tx.ddl(ddl -> ddl.drop(PARENT).create(CHILD));
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(ItemTable.ids(engine, ItemTable.register(engine, PARENT)))
                    .containsExactly(1L);
            assertThat(connection.listTables()).containsExactly("parent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void blockThatHasEndedTakesNothingMore(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            List<Ddl> kept = new ArrayList<>();
            engine.ddl(kept::add);
            assertThatThrownBy(() -> kept.get(0).create(PARENT)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneDescriptionServesTwoEngines(TestDatabase kind) {
        try (Engine one = kind.open(folder);
                Engine two = kind.open(folder)) {
            ItemTable.insert(one, ItemTable.register(one, CHILD), 1, "x");
            ItemTable.insert(two, ItemTable.register(two, CHILD), 2, "x");
            one.dropTable(CHILD);
            assertThat(known(one)).containsExactly("parent");
            assertThat(known(two)).containsExactly("child", "parent");
            assertThat(one.listTables()).containsExactly("parent");
            assertThat(ItemTable.ids(two, ItemTable.register(two, CHILD))).containsExactly(2L);
        }
    }
}
