package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.JournalMode;
import io.doctable.option.TransactionOptions;
import io.doctable.row.Row;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions on a connection of one's own: by a body, of a certain isolation, alone in the database. */
class ConnectionTransactionTest {
    @TempDir
    Path folder;

    private static String isolation(DbConnection connection, TableEntry item) {
        SqlStatement show = new SqlStatement(
                "SELECT current_setting('transaction_isolation') AS level",
                new RowShape("item", List.of(), List.of()),
                new RowShape(
                        "item",
                        List.of(ColumnSchema.builder("level", DataType.text(0)).build()),
                        List.of()));
        try (Lease lease = Leases.of(connection).lend(Access.READ, item);
                Call call = lease.call(show)) {
            call.bind();
            call.query();
            call.next();
            return call.row().getString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(DbConnection connection, String sql) {
        try (Statement statement = connection.unwrap(Connection.class).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** What a function does that works alone and inside a transaction. */
    private static void insertTwo(Connectable where, TableEntry item, long id) {
        where.transaction(tx -> {
            ItemTable.insert(tx, item, id, "first of " + id);
            ItemTable.insert(tx, item, id + 1, "second of " + id);
        });
    }

    @ParameterizedTest
    @EnumSource
    void oneFunctionWorksAloneAndInsideATransaction(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            insertTwo(engine, item, 1);
            insertTwo(connection, item, 3);
            assertThat(ItemTable.ids(engine, item)).hasSize(4);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        insertTwo(engine, item, 5);
                        insertTwo(tx, item, 7);
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            try (Transaction tx = connection.begin()) {
                insertTwo(connection, item, 9);
                insertTwo(tx, item, 11);
                tx.rollback();
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodyOnAConnectionCommitsOrRollsBack(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            DbConnection connection = engine.connect();
            TableEntry item = ItemTable.item(engine);
            long given = connection.<Long, RuntimeException>transactionResult(tx -> {
                ItemTable.insert(connection, item, 1, "a");
                return 7L;
            });
            assertThat(given).isEqualTo(7);
            IllegalStateException thrown = new IllegalStateException("out");
            assertThatThrownBy(() -> connection.transaction(tx -> {
                        ItemTable.insert(connection, item, 2, "b");
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(connection.inTransaction()).isFalse();
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
            connection.close();
            assertThatThrownBy(() -> connection.transaction(tx -> {})).isInstanceOf(ClosedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stateIsToldAtEveryPoint(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            assertThat(connection.inTransaction()).isFalse();
            Transaction outer = connection.begin();
            assertThat(connection.inTransaction()).isTrue();
            assertThat(outer.isActive()).isTrue();
            Transaction inner = connection.begin();
            inner.commit();
            assertThat(inner.isActive()).isFalse();
            assertThat(outer.isActive()).isTrue();
            connection.begin().rollback();
            assertThat(connection.inTransaction()).isTrue();
            assertThat(outer.isActive()).isFalse();
            assertThat(outer).hasToString("Transaction[inactive on " + engine + "]");
            outer.rollback();
            assertThat(connection.inTransaction()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endPastTheEngineIsNoticedAtCommit(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            Transaction tx = connection.begin();
            ItemTable.insert(tx, item, 1, "a");
            execute(connection, "ROLLBACK");
            assertThatThrownBy(tx::commit)
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasMessageContaining("ended without the engine");
            assertThat(connection.inTransaction()).isFalse();
            assertThat(ItemTable.ids(connection, item)).isEmpty();
            connection.begin().commit();
        }
    }

    @Test
    void isolationOfAConnectionAndOfAnEngineEndWithThem() {
        try (Engine engine = Engine.builder(PostgresServer.newDatabase())
                .isolation(Isolation.REPEATABLE_READ)
                .poolSize(1)
                .maxOverflow(0)
                .build()) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect()) {
                connection.transaction(
                        tx -> assertThat(isolation(connection, item)).isEqualTo("repeatable read"));
                connection.isolation(Isolation.SERIALIZABLE);
                connection.transaction(tx -> {
                    assertThat(isolation(connection, item)).isEqualTo("serializable");
                    assertThatThrownBy(() -> connection.isolation(Isolation.READ_COMMITTED))
                            .isInstanceOf(IllegalStateException.class);
                });
                connection.transaction(
                        TransactionOptions.defaults().isolation(Isolation.READ_COMMITTED),
                        tx -> assertThat(isolation(connection, item)).isEqualTo("read committed"));
                assertThat(isolation(connection, item)).isEqualTo("read committed");
            }
            // It is lent again: nothing ended it.
            assertThat(engine.pool().status().idle()).isEqualTo(1);
            try (DbConnection connection = engine.connect()) {
                assertThat(isolation(connection, item)).isEqualTo("read committed");
                connection.transaction(
                        tx -> assertThat(isolation(connection, item)).isEqualTo("repeatable read"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDatabaseTakesEveryIsolation(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            long id = 0;
            for (Isolation each : Isolation.values()) {
                connection.isolation(each);
                insertTwo(connection, item, id += 2);
            }
            assertThat(ItemTable.ids(engine, item)).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void exclusiveIsAloneOrRefused(TestDatabase kind) {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                        .busyTimeout(Duration.ofMillis(50))
                        .build();
                DbConnection held = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            TransactionOptions exclusive = TransactionOptions.defaults().asExclusive();
            TransactionBody<RuntimeException> alone = tx -> {
                ItemTable.insert(tx, item, 1, "a");
                assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ItemTable.insert(engine, item, 2, "b"))
                                .get())
                        .hasCauseInstanceOf(DatabaseLockedException.class);
            };
            if (kind == TestDatabase.POSTGRESQL) {
                List<Consumer<TransactionOptions>> ways = List.of(
                        options -> engine.transaction(options, alone),
                        options -> held.transaction(options, alone),
                        options -> held.begin(options).close());
                for (Consumer<TransactionOptions> way : ways) {
                    assertThatThrownBy(() -> way.accept(exclusive))
                            .isInstanceOf(UnsupportedByDialectException.class)
                            .hasMessageContaining("LOCK TABLE");
                }
                engine.transaction(tx -> {
                    tx.execute("lock table item in access exclusive mode");
                    ItemTable.insert(tx, item, 1, "a");
                });
            } else {
                engine.transaction(exclusive, alone);
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @Test
    void exclusiveKeepsReadersOutOfAFileWithARollbackJournalAndAnIdleConnectionKeepsNobodyOut() throws Exception {
        String url = TestDatabase.SQLITE_FILE.newUrl(folder);
        try (Engine one = Engine.builder(url).journalMode(JournalMode.DELETE).build();
                Engine other =
                        Engine.builder(url).busyTimeout(Duration.ofMillis(50)).build();
                DbConnection held = one.connect()) {
            TableEntry item = ItemTable.item(one);
            TableEntry same = ItemTable.item(other);
            ItemTable.insert(held, item, 1, "a");
            assertThat(ItemTable.ids(other, same)).containsExactly(1L);
            held.transaction(TransactionOptions.defaults().asExclusive(), tx -> {
                ItemTable.insert(tx, item, 2, "b");
                assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ItemTable.ids(other, same))
                                .get())
                        .hasCauseInstanceOf(DatabaseLockedException.class);
            });
            assertThat(ItemTable.ids(other, same)).containsExactly(1L, 2L);
            held.transaction(tx -> {
                ItemTable.insert(tx, item, 3, "c");
                assertThat(ItemTable.ids(other, same)).containsExactly(1L, 2L);
            });
        }
    }

    @Test
    void optionsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> TransactionOptions.defaults().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransactionOptions.defaults().retry(-1)).isInstanceOf(IllegalArgumentException.class);
        try (Engine engine = Engine.open("sqlite://");
                DbConnection connection = engine.connect()) {
            TransactionOptions twice = TransactionOptions.defaults().retry(1);
            assertThatThrownBy(() -> connection.begin(twice))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("transaction(options, body)");
            connection.transaction(tx -> assertThatThrownBy(() -> tx.transaction(twice, inner -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("retry=1"));
        }
    }

    /** On SQLite nothing can be written behind a cursor whose rows another connection has changed meanwhile. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aTransactionBeginsBehindAResultThatIsOutOfDate(TestDatabase kind) {
        try (Engine engine = Engine.open(kind.newUrl(folder));
                DbConnection connection = engine.connect()) {
            engine.execute("CREATE TABLE n (id integer)");
            engine.execute("INSERT INTO n VALUES (1), (2), (3)");
            Iterator<Row> rows =
                    connection.execute("SELECT id FROM n ORDER BY id").iterator();
            assertThat(rows.next().get("id", int.class)).isEqualTo(1);
            engine.execute("INSERT INTO n VALUES (4)");
            try (Transaction tx = connection.begin()) {
                tx.execute("INSERT INTO n VALUES (5)");
                assertThat(rows.next().get("id", int.class)).isEqualTo(2);
                assertThat(rows.next().get("id", int.class)).isEqualTo(3);
                assertThat(rows.hasNext()).isFalse();
                tx.commit();
            }
            assertThat(engine.execute("SELECT count(*) FROM n").scalar(long.class))
                    .isEqualTo(5);
            assertThat(engine.lent().statements()).isZero();
        }
    }
}
