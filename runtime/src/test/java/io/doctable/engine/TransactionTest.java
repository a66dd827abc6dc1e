package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UniqueViolationException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void commitsWhenTheBodyReturns(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            long id = engine.<Long, RuntimeException>transactionResult(tx -> {
                ItemTable.insert(engine, item, 1, "joins the thread");
                ItemTable.insert(tx, item, 2, "by name");
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
                return 2L;
            });

            assertThat(id).isEqualTo(2);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollsBackOnWhatTheBodyThrowsAndThrowsItOn(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            for (Throwable thrown : new Throwable[] {new IOException("checked"), new AssertionError("error")}) {
                assertThatThrownBy(() -> engine.transaction(tx -> {
                            ItemTable.insert(engine, item, 1, "a");
                            if (thrown instanceof Error error) {
                                throw error;
                            }
                            throw (IOException) thrown;
                        }))
                        .isSameAs(thrown)
                        .hasNoSuppressedExceptions();
            }
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void innerCallsJoin(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        engine.transaction(inner -> ItemTable.insert(engine, item, 1, "a"));
                        assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failureOfAnInnerCallThatIsSwallowedMakesTheOuterRollBack(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            IllegalStateException thrown = new IllegalStateException("inner");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(engine, item, 1, "a");
                        assertThatThrownBy(() -> engine.transaction(inner -> {
                                    throw thrown;
                                }))
                                .isSameAs(thrown);
                    }))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasCause(thrown);
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failedStatementMakesItRollBackOnlyOnEveryDatabase(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(engine, item, 1, "a");
                        assertThatExceptionOfType(UniqueViolationException.class)
                                .isThrownBy(() -> ItemTable.insert(engine, item, 1, "b"));
                        assertThat(tx.isActive()).isFalse();
                        assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "c"))
                                .isInstanceOf(InactiveTransactionException.class)
                                .hasCauseInstanceOf(UniqueViolationException.class);
                        assertThatThrownBy(() -> ItemTable.ids(tx, item))
                                .isInstanceOf(InactiveTransactionException.class);
                    }))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasCauseInstanceOf(UniqueViolationException.class);
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void savepointIsUndoneAlone(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                ItemTable.insert(engine, item, 1, "a");
                assertThatExceptionOfType(UniqueViolationException.class)
                        .isThrownBy(() -> tx.savepoint(inner -> {
                            ItemTable.insert(engine, item, 2, "b");
                            ItemTable.insert(engine, item, 1, "c");
                        }));
                assertThat(tx.<Long, RuntimeException>savepointResult(inner -> {
                            ItemTable.insert(inner, item, 3, "d");
                            return 3L;
                        }))
                        .isEqualTo(3);
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void savepointThatSwallowedAFailureIsUndoneAndSaysSo(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                ItemTable.insert(engine, item, 1, "a");
                assertThatThrownBy(() -> tx.savepoint(inner -> {
                            ItemTable.insert(engine, item, 2, "b");
                            assertThatExceptionOfType(UniqueViolationException.class)
                                    .isThrownBy(() -> ItemTable.insert(engine, item, 1, "c"));
                        }))
                        .isInstanceOf(InactiveTransactionException.class)
                        .hasCauseInstanceOf(UniqueViolationException.class);
                assertThat(tx.isActive()).isTrue();
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodyMayRollBackByItselfButNotCommit(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                ItemTable.insert(tx, item, 1, "a");
                assertThatThrownBy(tx::commit).isInstanceOf(IllegalStateException.class);
                tx.rollback();
                assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "b"))
                        .isInstanceOf(InactiveTransactionException.class);
            });
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void belongsToItsThread(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ItemTable.insert(tx, item, 1, "a"))
                                .get())
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(WrongTransactionThreadException.class);
                ItemTable.insert(tx, item, 2, "b");
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void handleThatHasEndedIsOfNoUse(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            Transaction[] kept = new Transaction[1];
            engine.transaction(tx -> kept[0] = tx);
            assertThatThrownBy(() -> ItemTable.insert(kept[0], item, 1, "a"))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasMessageContaining("has ended");
            assertThatThrownBy(() -> kept[0].savepoint(tx -> {})).isInstanceOf(InactiveTransactionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readOnlyRefusesChangesBeforeTheyAreSent(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(TransactionOptions.defaults().asReadOnly(), tx -> {
                assertThat(ItemTable.ids(engine, item)).isEmpty();
                assertThatThrownBy(() -> ItemTable.insert(engine, item, 1, "a")).isInstanceOf(ReadOnlyException.class);
                assertThat(ItemTable.ids(engine, item)).isEmpty();
            });
            ItemTable.insert(engine, item, 1, "a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isolationIsTakenByTheOutermostOnly(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            TransactionOptions serializable = TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE);
            engine.transaction(serializable, tx -> {
                ItemTable.insert(engine, item, 1, "a");
                assertThatThrownBy(() -> engine.transaction(serializable, inner -> {}))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("SERIALIZABLE");
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void atomicWorkIsAllOrNothing(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            assertThatThrownBy(() -> Leases.of(engine).atomically(item, lease -> {
                        ItemTable.insert(engine, item, 1, "a");
                        throw new IllegalStateException("half");
                    }))
                    .hasMessage("half");
            assertThat(ItemTable.ids(engine, item)).isEmpty();
            try (DbConnection connection = engine.connect()) {
                assertThatThrownBy(() -> Leases.of(connection).atomically(item, lease -> {
                            ItemTable.insert(connection, item, 1, "a");
                            throw new IllegalStateException("half");
                        }))
                        .hasMessage("half");
                assertThat(ItemTable.ids(connection, item)).isEmpty();
            }
            // Inside a transaction the same half makes all of it roll back only; what did nothing does no harm.
            engine.transaction(tx -> {
                assertThatThrownBy(() -> Leases.of(tx).atomically(item, lease -> {
                            throw new IllegalStateException("nothing");
                        }))
                        .hasMessage("nothing");
                ItemTable.insert(tx, item, 2, "b");
            });
            assertThatThrownBy(() -> engine.transaction(tx -> assertThatThrownBy(() -> Leases.of(tx)
                                    .atomically(item, lease -> {
                                        ItemTable.insert(tx, item, 3, "c");
                                        throw new IllegalStateException("half");
                                    }))
                            .hasMessage("half")))
                    .isInstanceOf(InactiveTransactionException.class);
            assertThat(ItemTable.ids(engine, item)).containsExactly(2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void violationFoundOnlyAtCommitRollsBack(TestDatabase kind) {
        ItemTable parent = ItemTable.named("parent");
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            try (Statement statement = connection.unwrap(Connection.class).createStatement()) {
                statement.execute("CREATE TABLE parent (id bigint NOT NULL PRIMARY KEY, text text NOT NULL UNIQUE)");
                statement.execute("CREATE TABLE child (id bigint NOT NULL PRIMARY KEY, text text NOT NULL UNIQUE,"
                        + " parent_id bigint DEFAULT 7 REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)");
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            TableEntry child =
                    ItemTable.register(engine, ItemTable.referring("child", List.of("parent"), List.of(() -> parent)));
            assertThatThrownBy(() -> engine.transaction(tx -> ItemTable.insert(tx, child, 1, "a")))
                    .isInstanceOf(ForeignKeyViolationException.class);
            assertThat(ItemTable.ids(engine, child)).isEmpty();
            engine.transaction(tx -> {
                ItemTable.insert(tx, child, 1, "a");
                ItemTable.insert(tx, ItemTable.register(engine, parent), 7, "b");
            });
            assertThat(ItemTable.ids(engine, child)).containsExactly(1L);
            assertThat(engine.lent()).isEqualTo(new Lent(1, 0, 0));
        }
    }
}
