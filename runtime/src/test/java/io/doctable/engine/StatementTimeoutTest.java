package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ClosedException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.session.Session;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that take longer than they may are stopped, wherever they are, and nothing else is. */
@Tag("slow")
class StatementTimeoutTest {
    private static final long WITHOUT_END = 1_000_000_000;
    private static final Duration SOON = Duration.ofMillis(100);

    @TempDir
    Path folder;

    /** One connection, so that what happens to it is seen. */
    private EngineBuilder one(TestDatabase kind) {
        return Engine.builder(kind.newUrl(folder)).poolSize(1).maxOverflow(0);
    }

    private static TableEntry table(Engine engine) {
        TableEntry item = ItemTable.item(engine);
        ItemTable.insert(engine, item, 1, "a");
        return item;
    }

    private static PooledConnection driversOwn(Engine engine) {
        Session session = engine.sessions().openIdle();
        try {
            return session.connection();
        } finally {
            session.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowReadIsStoppedAndItsConnectionLivesOn(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            PooledConnection before = driversOwn(engine);
            String sql = SlowSql.countTo(WITHOUT_END);
            assertThatThrownBy(() -> SlowSql.read(engine, item, sql))
                    .isInstanceOfSatisfying(
                            StatementTimeoutException.class,
                            e -> assertThat(e.statement()).isEqualTo(sql))
                    .hasMessageContaining("the statement exceeded 100 ms (statementTimeout)")
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(driversOwn(engine)).isSameAs(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slowRowIsStoppedAsWell(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            assertThatThrownBy(() -> SlowSql.read(engine, item, SlowSql.twoRows()))
                    .isInstanceOf(StatementTimeoutException.class);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void timeInWhichTheRowsAreUsedDoesNotCount(TestDatabase kind) throws Exception {
        try (Engine engine = one(kind).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            ItemTable.insert(engine, item, 2, "b");
            SqlStatement all = ItemTable.all(item);
            try (Lease lease = Leases.of(engine).lend(Access.READ, item);
                    Call call = lease.call(all)) {
                call.bind();
                call.query();
                assertThat(call.next()).isTrue();
                Thread.sleep(SOON.toMillis() * 2);
                assertThat(call.next()).isTrue();
                assertThat(call.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppedWriteLeavesADeadTransactionAndALivingConnection(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            PooledConnection before = driversOwn(engine);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(tx, item, 2, "b");
                        assertThatThrownBy(() -> SlowSql.change(tx, item, SlowSql.insert()))
                                .isInstanceOf(StatementTimeoutException.class);
                        assertThatThrownBy(() -> ItemTable.insert(tx, item, 3, "c"))
                                .isInstanceOf(InactiveTransactionException.class);
                    }))
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasCauseInstanceOf(StatementTimeoutException.class);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            engine.transaction(tx -> ItemTable.insert(tx, item, 4, "d"));
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 4L);
            assertThat(driversOwn(engine)).isSameAs(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppedReadInASavepointIsUndoneAlone(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            engine.transaction(tx -> {
                assertThatThrownBy(() -> tx.savepoint(inner -> {
                            ItemTable.insert(tx, item, 2, "b");
                            SlowSql.read(tx, item, SlowSql.countTo(WITHOUT_END));
                        }))
                        .isInstanceOf(StatementTimeoutException.class)
                        .hasNoSuppressedExceptions();
                ItemTable.insert(tx, item, 3, "c");
            });
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 3L);
        }
    }

    /** SQLite rolls back the whole transaction by itself, others only what the savepoint undoes. */
    @ParameterizedTest
    @EnumSource
    void stoppedWriteInASavepointNeverLeavesHalf(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(SOON).build();
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            Transaction tx = connection.begin();
            ItemTable.insert(tx, item, 1, "a");
            assertThatThrownBy(() -> tx.savepoint(inner -> SlowSql.change(tx, item, SlowSql.insert())))
                    .isInstanceOf(StatementTimeoutException.class);
            if (tx.isActive()) {
                tx.commit();
                assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
            } else {
                assertThatThrownBy(() -> ItemTable.insert(tx, item, 2, "b"))
                        .isInstanceOf(InactiveTransactionException.class);
                assertThatThrownBy(tx::commit).isInstanceOf(InactiveTransactionException.class);
                assertThat(ItemTable.ids(connection, item)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void openResultOfTheSameConnectionDoesNotBringTheCancelToLaterStatements(TestDatabase kind) throws SQLException {
        try (Engine engine = one(kind).statementTimeout(SOON).build();
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(connection, item, 1, "a");
            ItemTable.insert(connection, item, 2, "b");
            Lease lease = Leases.of(connection).lend(Access.READ, item);
            Call open = lease.call(ItemTable.all(item));
            open.bind();
            open.query();
            assertThat(open.next()).isTrue();
            assertThatThrownBy(() -> SlowSql.read(connection, item, SlowSql.countTo(WITHOUT_END)))
                    .isInstanceOf(StatementTimeoutException.class);
            if (Leases.of(engine).context().dialect().cancelLingers()) {
                assertThatThrownBy(open::next)
                        .isInstanceOf(ClosedException.class)
                        .hasMessageContaining("was cancelled");
            } else {
                assertThat(open.next()).isTrue();
            }
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L, 2L);
            open.close();
            lease.close();
            ItemTable.insert(connection, item, 3, "c");
            assertThat(ItemTable.ids(connection, item)).hasSize(3);
            assertThat(engine.lent()).isEqualTo(new Lent(1, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionHasOneBudgetForAll(TestDatabase kind) throws Exception {
        try (Engine engine = one(kind).build()) {
            TableEntry item = table(engine);
            TransactionOptions brief = TransactionOptions.defaults().timeout(Duration.ofMillis(300));
            assertThatThrownBy(() -> engine.transaction(brief, tx -> {
                        ItemTable.insert(tx, item, 2, "b");
                        SlowSql.read(tx, item, SlowSql.countTo(WITHOUT_END));
                    }))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageContaining("the transaction exceeded 300 ms (TransactionOptions.timeout)")
                    .hasMessageContaining("it was cancelled");
            assertThatThrownBy(() -> engine.transaction(brief, tx -> {
                        ItemTable.insert(tx, item, 2, "b");
                        Thread.sleep(400);
                        ItemTable.insert(tx, item, 3, "c");
                    }))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageContaining("the statement was not started");
            assertThatThrownBy(() -> engine.transaction(brief, tx -> {
                        ItemTable.insert(tx, item, 2, "b");
                        Thread.sleep(400);
                    }))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageContaining("it is not committed");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            engine.transaction(
                    TransactionOptions.defaults().timeout(Duration.ofMinutes(1)),
                    tx -> ItemTable.insert(tx, item, 2, "b"));
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelNeverReachesTheNextStatement(TestDatabase kind) {
        Random random = new Random(7);
        try (Engine engine = one(kind).build();
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(connection, item, 1, "a");
            int stopped = 0;
            for (int i = 0; i < 150; i++) {
                // About as long as its time: it ends now before the cancel, now with it.
                Duration limit = Duration.ofNanos(500_000 + random.nextInt(2_000_000));
                String sql = SlowSql.countTo(random.nextInt(20_000));
                try {
                    connection.transaction(
                            TransactionOptions.defaults().timeout(limit), tx -> SlowSql.read(tx, item, sql));
                } catch (StatementTimeoutException e) {
                    stopped++;
                }
                assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
            }
            assertThat(stopped).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptedThreadFinishesItsStatementAndStaysInterrupted(TestDatabase kind) {
        try (Engine engine = one(kind).statementTimeout(Duration.ofMinutes(1)).build()) {
            TableEntry item = table(engine);
            // The first connection is there: only waiting for one ends by an interrupt.
            Thread.currentThread().interrupt();
            engine.transaction(tx ->
                    assertThat(SlowSql.read(tx, item, SlowSql.countTo(1000))).isEqualTo(1000));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A function that looks at nothing between: SQLite remembers the cancel for what runs next beside an open result. */
    @Test
    void cancelThatCameTooLateStopsNothingElse() {
        try (Engine engine =
                one(TestDatabase.SQLITE_FILE).statementTimeout(SOON).build()) {
            TableEntry item = table(engine);
            try (DbConnection connection = engine.connect()) {
                Result open = connection.execute("select id from item");
                Iterator<Row> rows = open.iterator();
                assertThat(rows.next().get("id", long.class)).isOne();
                connection
                        .execute("select 1 from item where id = 1 and instr(zeroblob(60000000 + id), x'0001') > 0")
                        .close();
                assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
                assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);

                // Before a change the rows are read ahead, so that its cancel does not reach them.
                Iterator<Row> copied = connection.execute("select id from item").iterator();
                connection.execute("update item set text = instr(zeroblob(60000000 + id), x'0001') where id = 1");
                assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
                assertThat(copied.next().get("id", long.class)).isOne();
                assertThat(copied.hasNext()).isFalse();
            }
        }
    }
}
