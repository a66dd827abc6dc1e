package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DeadlockException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.SerializationFailureException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that are run again: only when asked, only when it may help, and never when the outcome is unknown. */
class RetryTest {
    private static final TransactionOptions TWICE_MORE =
            TransactionOptions.defaults().retry(2);

    @TempDir
    Path folder;

    /** How often a body has run. */
    private int runs;

    @ParameterizedTest
    @EnumSource
    void wholeBodyIsRunAgainAndWhatTheFailedRunDidIsUndone(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            int ran = engine.<Integer, RuntimeException>transactionResult(TWICE_MORE, tx -> {
                ItemTable.insert(tx, item, ++runs, "run " + runs);
                if (runs < 3) {
                    throw new DeadlockException("run " + runs, null, null);
                }
                return runs;
            });
            assertThat(ran).isEqualTo(3);
            assertThat(ItemTable.ids(engine, item)).containsExactly(3L);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lastFailureComesOutWithTheEarlierOnes(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            List<RuntimeException> thrown = new ArrayList<>();
            assertThatThrownBy(() -> engine.transaction(TWICE_MORE, tx -> {
                        // Wrapped or not: what it came from may not come again.
                        RuntimeException failure = new DeadlockException("run " + ++runs, null, null);
                        thrown.add(runs == 2 ? new IllegalStateException(failure) : failure);
                        throw thrown.get(runs - 1);
                    }))
                    .satisfies(e -> assertThat(e).isSameAs(thrown.get(2)))
                    .satisfies(e -> assertThat(e.getSuppressed()).containsExactly(thrown.get(0), thrown.get(1)));
            assertThat(runs).isEqualTo(3);
            DeadlockException always = new DeadlockException("the same each time", null, null);
            assertThatThrownBy(() -> engine.transaction(TWICE_MORE, tx -> {
                        throw always;
                    }))
                    .isSameAs(always)
                    .hasNoSuppressedExceptions();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldFailAgainOrMayBeStoredIsNotRepeated(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            RuntimeException[] hopeless = {
                new IllegalStateException("a mistake"),
                new CommitOutcomeUnknownException("perhaps", "COMMIT", null),
                new IllegalStateException(new CommitOutcomeUnknownException(
                        "perhaps", "COMMIT", new ConnectionLostException("lost", null, null)))
            };
            for (RuntimeException each : hopeless) {
                runs = 0;
                assertThatThrownBy(() -> engine.transaction(TWICE_MORE, tx -> {
                            runs++;
                            throw each;
                        }))
                        .isSameAs(each);
                assertThat(runs).isEqualTo(1);
            }
            runs = 0;
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        runs++;
                        throw new DeadlockException("not asked for", null, null);
                    }))
                    .isInstanceOf(DeadlockException.class);
            assertThat(runs).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptEndsTheWaiting(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            assertThatThrownBy(() -> engine.transaction(TWICE_MORE, tx -> {
                        runs++;
                        Thread.currentThread().interrupt();
                        throw new DeadlockException("and interrupted", null, null);
                    }))
                    .isInstanceOf(DeadlockException.class)
                    .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(InterruptedException.class));
            assertThat(runs).isEqualTo(1);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void conflictWithAnotherTransactionIsSolvedByRunningAgain() {
        try (Engine engine = Engine.open(PostgresServer.newDatabase());
                DbConnection other = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "10");
            engine.transaction(TWICE_MORE.isolation(Isolation.SERIALIZABLE), tx -> {
                runs++;
                assertThat(ItemTable.find(tx, item, 1)).isPresent();
                if (runs == 1) {
                    ItemTable.increment(other, item, 1);
                }
                increment(tx, item);
            });
            assertThat(runs).isEqualTo(2);
            assertThat(ItemTable.find(engine, item, 1)).contains(new Item(1, "12"));
        }
    }

    private static void increment(Connectable where, TableEntry item) {
        SlowSql.change(where, item, "UPDATE item SET text = CAST(CAST(text AS integer) + 1 AS text) WHERE id = 1");
    }

    @Test
    void lockThatAnotherProcessHoldsForAWhileIsWaitedForByRunningAgain() throws Exception {
        try (Engine engine = Engine.builder(TestDatabase.SQLITE_FILE.newUrl(folder))
                        .busyTimeout(Duration.ofMillis(20))
                        .build();
                DbConnection outsider = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "a");
            // Past the engine, as another process would.
            Connection raw = outsider.unwrap(Connection.class);
            execute(raw, "BEGIN IMMEDIATE");
            assertThatThrownBy(() -> engine.transaction(tx -> {})).isInstanceOf(DatabaseLockedException.class);
            CompletableFuture<Void> released = CompletableFuture.runAsync(() -> {
                try {
                    Thread.sleep(200);
                    execute(raw, "ROLLBACK");
                } catch (InterruptedException | SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            engine.transaction(TransactionOptions.defaults().retry(100), tx -> ItemTable.insert(tx, item, 2, "b"));
            released.get();
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    private static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void lostConnectionIsReplacedUnlessItIsTheUsersOwn() {
        String url = PostgresServer.newDatabase();
        try (Engine engine = Engine.open(url)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "a");
            engine.transaction(TWICE_MORE, tx -> {
                ItemTable.insert(tx, item, 2, "b");
                if (++runs == 1) {
                    terminate(url);
                }
                ItemTable.insert(tx, item, 3, "c");
            });
            assertThat(runs).isEqualTo(2);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L);
            runs = 0;
            try (DbConnection own = engine.connect()) {
                assertThatThrownBy(() -> own.transaction(TWICE_MORE, tx -> {
                            runs++;
                            terminate(url);
                            ItemTable.insert(tx, item, 4, "d");
                        }))
                        .isInstanceOf(ConnectionLostException.class);
            }
            assertThat(runs).isEqualTo(1);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    private static void terminate(String url) {
        PostgresServer.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                + EngineUrl.parse(url).database() + "'");
    }

    /** A statement that was prepared before the table was altered fails the transaction that it runs in. */
    @Test
    void tableThatAnotherSessionAlteredIsMetAnew() {
        try (Engine engine = Engine.builder(PostgresServer.newDatabase())
                        .connectArg("prepareThreshold", "1")
                        .build();
                DbConnection other = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "a");
            String all = "SELECT * FROM item";
            SlowSql.read(engine, item, all);
            SlowSql.read(engine, item, all);
            SlowSql.change(other, item, "ALTER TABLE item ADD COLUMN more text");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(tx, item, 2, "b");
                        assertThatThrownBy(() -> SlowSql.read(tx, item, all))
                                .isInstanceOf(SerializationFailureException.class)
                                .hasNoSuppressedExceptions();
                    }))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasCauseInstanceOf(SerializationFailureException.class);
            SlowSql.read(engine, item, all);
            SlowSql.read(engine, item, all);
            SlowSql.change(other, item, "ALTER TABLE item ADD COLUMN again text");
            engine.transaction(TWICE_MORE, tx -> {
                runs++;
                ItemTable.insert(tx, item, 2, "b");
                SlowSql.read(tx, item, all);
            });
            assertThat(runs).isEqualTo(2);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
            assertThat(engine.lent()).isEqualTo(new Lent(1, 0, 0));
        }
    }
}
