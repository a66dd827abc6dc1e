package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.testing.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionLossTest {
    private final String url = PostgresServer.newDatabase();
    private final String database = String.valueOf(EngineUrl.parse(url).database());
    private final Engine engine = Engine.builder(url).poolSize(4).maxOverflow(0).build();
    private final TableEntry item = ItemTable.item(engine);

    @AfterEach
    void close() {
        engine.close();
    }

    /** Ends all sessions of the database, as a restart does. */
    private void terminate() {
        PostgresServer.execute(
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }

    private void fillPool() {
        List<DbConnection> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(engine.connect());
        }
        all.forEach(DbConnection::close);
    }

    @Test
    void restartWhileIdleIsNotNoticed() throws InterruptedException {
        ItemTable.insert(engine, item, 0, "x0");
        fillPool();
        terminate();
        // A connection that worked a moment ago is trusted.
        Thread.sleep(600);
        for (int i = 1; i <= 5; i++) {
            ItemTable.insert(engine, item, i, "x" + i);
            assertThat(ItemTable.ids(engine, item)).hasSize(i + 1);
        }
    }

    @Test
    void lossInsideATransactionEndsItAndThePoolHeals() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    ItemTable.insert(engine, item, 1, "x");
                    terminate();
                    assertThatThrownBy(() -> ItemTable.insert(engine, item, 2, "y"))
                            .isInstanceOf(ConnectionLostException.class);
                    assertThatThrownBy(() -> ItemTable.insert(engine, item, 3, "z"))
                            .isInstanceOf(InactiveTransactionException.class);
                }))
                .isInstanceOf(InactiveTransactionException.class)
                .hasCauseInstanceOf(ConnectionLostException.class);
        assertThat(ItemTable.ids(engine, item)).isEmpty();
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
    }

    @Test
    void poolIsBackToItsSizeAfterALoss() {
        ItemTable.insert(engine, item, 0, "x0");
        fillPool();
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    ItemTable.insert(tx, item, 1, "x");
                    terminate();
                    ItemTable.insert(tx, item, 2, "y");
                }))
                .isInstanceOf(ConnectionLostException.class)
                .hasNoSuppressedExceptions();
        fillPool();
        assertThat(engine.pool().status().idle()).isEqualTo(4);
        assertThat(ItemTable.ids(engine, item)).containsExactly(0L);
    }

    @Test
    void lossNeverHidesWhatTheBodyThrew() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    ItemTable.insert(engine, item, 1, "x");
                    terminate();
                    throw new IllegalStateException("first");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        ItemTable.insert(engine, item, 1, "x");
    }

    @Test
    void lostAnswerToCommitIsToldAsSuch() throws Exception {
        ItemTable.insert(engine, item, 1, "x");
        try (Cutter cutter = new Cutter(EngineUrl.parse(url).port())) {
            String through = url.replaceFirst(":[0-9]+/", ":" + cutter.port() + "/");
            try (Engine cut = Engine.open(through)) {
                TableEntry same = ItemTable.item(cut);
                assertThat(ItemTable.ids(cut, same)).containsExactly(1L);
                cutter.cut();
                assertThatThrownBy(() -> cut.transaction(tx -> ItemTable.insert(cut, same, 2, "y")))
                        .isInstanceOfSatisfying(
                                CommitOutcomeUnknownException.class,
                                e -> assertThat(e.isRetryable()).isFalse());
                assertThat(cut.lent()).isEqualTo(Lent.NOTHING);
            }
        }
        // This time it was stored.
        while (ItemTable.ids(engine, item).size() < 2) {
            Thread.onSpinWait();
        }
    }

    @Test
    void failureAtCommitRollsBack() {
        engine.transaction(tx -> ItemTable.insert(engine, item, 1, "x"));
        try (DbConnection connection = engine.connect()) {
            Transaction tx = connection.begin();
            ItemTable.insert(tx, item, 2, "y");
            // Past the library, which therefore cannot know; the driver's own commit would return as if all were well.
            assertThatThrownBy(() -> connection
                            .unwrap(java.sql.Connection.class)
                            .createStatement()
                            .execute("SELECT 1/0"))
                    .isInstanceOf(java.sql.SQLException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(DocTableException.class);
            assertThat(connection.inTransaction()).isFalse();
            assertThat(ItemTable.ids(connection, item)).containsExactly(1L);
        }
    }
}
