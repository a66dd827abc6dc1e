package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a transaction promises when it is used in ways that it was not made for. */
class TransactionContractTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void endsOnce(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            Transaction committed = connection.begin();
            ItemTable.insert(committed, item, 1, "a");
            committed.commit();
            assertThatThrownBy(committed::commit).isInstanceOf(InactiveTransactionException.class);
            committed.rollback();
            committed.close();
            Transaction rolledBack = connection.begin();
            ItemTable.insert(rolledBack, item, 2, "b");
            rolledBack.rollback();
            rolledBack.rollback();
            assertThatThrownBy(rolledBack::commit).isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(() -> ItemTable.insert(rolledBack, item, 3, "c"))
                    .isInstanceOf(InactiveTransactionException.class);
            // What was handed out before knows nothing of what runs now.
            Transaction running = connection.begin();
            assertThatThrownBy(() -> ItemTable.ids(committed, item)).isInstanceOf(InactiveTransactionException.class);
            committed.close();
            assertThat(running.isActive()).isTrue();
            running.commit();
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedConnectionRollsBackAndRefusesAll(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            DbConnection connection = engine.connect();
            Transaction tx = connection.begin();
            ItemTable.insert(tx, item, 1, "a");
            connection.close();
            connection.close();
            assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
            assertThatThrownBy(connection::begin).isInstanceOf(ClosedException.class);
            assertThatThrownBy(connection::savepoint).isInstanceOf(ClosedException.class);
            assertThatThrownBy(() -> ItemTable.insert(connection, item, 1, "a")).isInstanceOf(ClosedException.class);
            assertThat(ItemTable.ids(engine, item)).isEmpty();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failureOutsideATransactionLeavesNothingBehind(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "a");
            assertThatThrownBy(() -> ItemTable.insert(engine, item, 1, "b"))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            ItemTable.insert(engine, item, 2, "b");
            try (DbConnection connection = engine.connect()) {
                assertThatThrownBy(() -> ItemTable.insert(connection, item, 1, "c"))
                        .isInstanceOf(UniqueViolationException.class);
                ItemTable.insert(connection, item, 3, "c");
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeOutsideATransactionIsDurableAtOnceWhateverItsText(TestDatabase kind) {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(connection, item, 1, "a");
            SlowSql.change(connection, item, "/* a comment */ -- and another\n INSERT INTO item VALUES (2, 'b')");
            SlowSql.change(connection, item, "WITH n(x) AS (SELECT 3) INSERT INTO item SELECT x, 'c' FROM n");
            SlowSql.change(connection, item, "CREATE TABLE other (id bigint)");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L, 3L);
            assertThat(SlowSql.read(engine, item, "SELECT count(*) AS n FROM other"))
                    .isZero();
            SlowSql.change(connection, item, "DELETE FROM item");
            assertThat(ItemTable.ids(engine, item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void failureAtCommitIsTheOneThatIsThrown(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry parent = ItemTable.register(engine, ItemTable.named("parent"));
            engine.ddl(ddl -> ddl.createIfAbsent(parent.table()));
            engine.transaction(tx -> SlowSql.change(
                    tx,
                    parent,
                    "CREATE TABLE child (id bigint PRIMARY KEY, parent_id bigint"
                            + " REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)"));
            assertThatThrownBy(() ->
                            engine.transaction(tx -> SlowSql.change(tx, parent, "INSERT INTO child VALUES (1, 7)")))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasNoSuppressedExceptions();
            try (DbConnection connection = engine.connect()) {
                Transaction tx = connection.begin();
                SlowSql.change(tx, parent, "INSERT INTO child VALUES (1, 7)");
                assertThatThrownBy(tx::commit).isInstanceOf(ForeignKeyViolationException.class);
                assertThat(connection.inTransaction()).isFalse();
                assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
            }
            assertThat(SlowSql.read(engine, parent, "SELECT count(*) AS n FROM child"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionsOfTwoEnginesKnowNothingOfEachOther(TestDatabase kind) {
        try (Engine one = kind.open(folder);
                Engine two = kind.open(folder)) {
            TableEntry first = ItemTable.item(one);
            TableEntry second = ItemTable.item(two);
            one.transaction(tx -> {
                ItemTable.insert(one, first, 1, "a");
                assertThatThrownBy(() -> two.transaction(inner -> {
                            ItemTable.insert(two, second, 2, "b");
                            ItemTable.insert(one, first, 3, "c");
                            throw new IllegalStateException("of the second");
                        }))
                        .hasMessage("of the second");
                assertThat(tx.isActive()).isTrue();
            });
            assertThat(ItemTable.ids(one, first)).containsExactly(1L, 3L);
            assertThat(ItemTable.ids(two, second)).isEmpty();
        }
    }

    /** The database itself decides: what is under way is committed, or fails; nothing hangs and nothing is half. */
    @ParameterizedTest
    @EnumSource
    void engineClosedByAnotherThreadEndsATransactionWholeOrNotAtAll(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        Engine engine = Engine.open(url);
        TableEntry item = ItemTable.item(engine);
        ItemTable.insert(engine, item, 1, "a");
        boolean committed = true;
        try {
            engine.transaction(tx -> {
                ItemTable.insert(tx, item, 2, "b");
                join(CompletableFuture.runAsync(engine::close));
                ItemTable.insert(tx, item, 3, "c");
            });
        } catch (DocTableException e) {
            committed = false;
        }
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThatThrownBy(() -> ItemTable.ids(engine, item)).isInstanceOf(ClosedException.class);
        if (kind != TestDatabase.SQLITE_MEMORY) {
            try (Engine again = Engine.open(url)) {
                List<Long> found = ItemTable.ids(again, ItemTable.item(again));
                assertThat(found).isEqualTo(committed ? List.of(1L, 2L, 3L) : List.of(1L));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void engineClosedWhileAThreadWaitsForAConnectionTellsThatThread(TestDatabase kind) throws Exception {
        Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofSeconds(2))
                .build();
        DbConnection all = engine.connect();
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            waits.countDown();
            engine.connect().close();
        });
        waits.await();
        while (engine.pool().status().waiting() == 0) {
            Thread.onSpinWait();
        }
        engine.close();
        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ClosedException.class);
        all.close();
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    /** With the only connection in a transaction, a call that joins it works, and one that would not is told at once. */
    @ParameterizedTest
    @EnumSource
    void oneConnectionIsEnoughForATransactionAndWhatJoinsIt(TestDatabase kind) {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(300))
                .build()) {
            TableEntry item = ItemTable.item(engine);
            engine.transaction(tx -> {
                IntStream.range(0, 5).forEach(id -> ItemTable.insert(engine, item, id, "text " + id));
                try (Lease lease = Leases.of(engine).lend(Access.READ, item);
                        Call rows = lease.call(ItemTable.all(item))) {
                    rows.bind();
                    rows.query();
                    while (rows.next()) {
                        ItemTable.insert(engine, item, rows.row().getLong() + 100, "copy");
                        break;
                    }
                } catch (java.sql.SQLException e) {
                    throw new AssertionError(e);
                }
                assertThatThrownBy(engine::connect).isInstanceOf(DocTableException.class);
            });
            assertThat(ItemTable.ids(engine, item)).hasSize(6);
        }
    }

    /** A transaction that reads first and writes then has the writer's turn from its beginning. */
    @ParameterizedTest
    @EnumSource(names = "SQLITE_FILE")
    void twoThatReadFirstAndWriteThenDoNotMeet(TestDatabase kind) throws Exception {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "0");
            List<CompletableFuture<Void>> all = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> {
                        for (int n = 0; n < 25; n++) {
                            engine.transaction(tx -> {
                                assertThat(ItemTable.find(tx, item, 1)).isPresent();
                                ItemTable.increment(tx, item, 1);
                            });
                        }
                    }))
                    .toList();
            for (CompletableFuture<Void> each : all) {
                each.get();
            }
            assertThat(ItemTable.find(engine, item, 1)).contains(new Item(1, "100"));
        }
    }

    private static void join(CompletableFuture<Void> done) {
        done.join();
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FILE", "SQLITE_MEMORY"})
    void secondTransactionOfTheSameThreadOnOneDatabaseIsToldAtOnce(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            try (DbConnection connection = engine.connect();
                    Transaction tx = connection.begin()) {
                assertThatThrownBy(() -> engine.transaction(other -> ItemTable.insert(other, item, 1, "a")))
                        .isInstanceOf(DatabaseLockedException.class)
                        .hasMessageContaining("would wait for itself");
                tx.commit();
            }
        }
    }
}
