package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.option.TransactionOptions;
import io.doctable.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that does not answer any more, and limits that it knows nothing of. */
@Tag("slow")
class SilentNetworkTest {
    private final String url = PostgresServer.newDatabase();

    private static TableEntry table(Engine engine) {
        TableEntry item = ItemTable.item(engine);
        ItemTable.insert(engine, item, 1, "a");
        return item;
    }

    @Test
    void waitingForAnAnswerEndsWithTheSocketTimeout() throws Exception {
        try (Cutter line = new Cutter(EngineUrl.parse(url).port())) {
            String through = url.replaceFirst(":[0-9]+/", ":" + line.port() + "/");
            try (Engine engine = Engine.builder(through)
                    .connectArg("socketTimeout", "1")
                    .connectArg("cancelSignalTimeout", "1")
                    .statementTimeout(Duration.ofMillis(200))
                    .build()) {
                TableEntry item = table(engine);
                assertThatThrownBy(() -> engine.transaction(tx -> {
                            ItemTable.insert(tx, item, 2, "b");
                            line.loseAnswers(true);
                            ItemTable.insert(tx, item, 3, "c");
                        }))
                        .isInstanceOf(ConnectionLostException.class);
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
                line.loseAnswers(false);
                assertThatThrownBy(() -> engine.transaction(tx -> {
                            ItemTable.insert(tx, item, 4, "d");
                            line.loseAnswers(true);
                        }))
                        .isInstanceOf(CommitOutcomeUnknownException.class);
                line.loseAnswers(false);
                // It had arrived.
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 4L);
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            }
        }
    }

    @Test
    void socketTimeoutIsLongerThanTheStatementTimeoutUnlessTheUserSaysOtherwise() throws SQLException {
        assertThat(networkTimeout(Engine.builder(url))).isEqualTo(Duration.ofMinutes(10));
        assertThat(networkTimeout(Engine.builder(url).statementTimeout(Duration.ofSeconds(2))))
                .isEqualTo(Duration.ofSeconds(62));
        assertThat(networkTimeout(Engine.builder(url).statementTimeout(Duration.ofHours(1))))
                .isEqualTo(Duration.ofMinutes(61));
        assertThat(networkTimeout(Engine.builder(url + "?socketTimeout=7").statementTimeout(Duration.ofSeconds(2))))
                .isEqualTo(Duration.ofSeconds(7));
    }

    private static Duration networkTimeout(EngineBuilder builder) throws SQLException {
        try (Engine engine = builder.build();
                DbConnection connection = engine.connect()) {
            return Duration.ofMillis(connection.unwrap(Connection.class).getNetworkTimeout());
        }
    }

    @Test
    void limitsOfOneBorrowerDoNotReachTheNext() {
        try (Engine engine = Engine.builder(url).poolSize(1).maxOverflow(0).build()) {
            TableEntry item = table(engine);
            assertThatThrownBy(() -> engine.transaction(
                            TransactionOptions.defaults().timeout(Duration.ofMillis(200)),
                            tx -> SlowSql.read(tx, item, "SELECT 1 AS n FROM pg_sleep(60)")))
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessageContaining("SELECT 1 AS n FROM pg_sleep(60)");
            assertThat(SlowSql.read(engine, item, "SELECT 1 AS n FROM pg_sleep(0.4)"))
                    .isEqualTo(1);
            assertThat(SlowSql.read(
                            engine,
                            item,
                            "SELECT CASE current_setting('statement_timeout') WHEN '0' THEN 0 ELSE 1 END AS n"))
                    .isZero();
            assertThat(engine.pool().status().open()).isEqualTo(1);
        }
    }

    /** The server's own limit, set by whomever, is told alike. */
    @Test
    void limitOfTheServerIsAStatementTimeoutAsWell() {
        try (Engine engine = Engine.builder(url)
                .connectArg("options", "-c statement_timeout=200")
                .build()) {
            TableEntry item = table(engine);
            assertThatThrownBy(
                            () -> engine.transaction(tx -> SlowSql.read(tx, item, "SELECT 1 AS n FROM pg_sleep(60)")))
                    .isInstanceOf(StatementTimeoutException.class);
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
        }
    }
}
