package io.doctable.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.database.TestConnection;
import io.doctable.engine.Engine;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DeadlockException;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.SerializationFailureException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.TransactionMode;
import io.doctable.schema.TableSchema;
import io.doctable.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL's errors mean. */
class PostgresErrorsTest {
    private static final Dialect POSTGRES = new PostgresDialect();

    private String url = "";
    private TestConnection one;
    private TestConnection two;

    @BeforeEach
    void open() throws SQLException {
        url = PostgresServer.newDatabase();
        one = TestConnection.open(url);
        two = TestConnection.open(url);
        one.execute("CREATE TABLE t (id integer PRIMARY KEY, x integer)", "INSERT INTO t VALUES (1, 1), (2, 2)");
    }

    @AfterEach
    void close() throws SQLException {
        one.close();
        two.close();
    }

    @Test
    void aNullWithoutATypeNamesTheWayOut() {
        try (Engine engine = Engine.open(url)) {
            Map<String, Object> nothing = new HashMap<>();
            nothing.put("least", null);
            assertThatThrownBy(() -> engine.execute("SELECT x FROM t WHERE :least IS NULL OR x > 1", nothing))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("cannot infer the type of a placeholder")
                    .hasMessageContaining("$1")
                    .hasMessageContaining("Bind.of(String.class, null)");
        }
    }

    @Test
    void serialization() throws SQLException {
        one.execute("BEGIN ISOLATION LEVEL REPEATABLE READ", "SELECT * FROM t");
        two.execute("UPDATE t SET x = 9");
        assertThat(failing(one, "UPDATE t SET x = 8")).isInstanceOf(SerializationFailureException.class);
        assertThat(failing(one, "SELECT 1")).isInstanceOf(InactiveTransactionException.class);
    }

    @Test
    void failedTransactionIsNotCommittedSilently() throws SQLException {
        POSTGRES.begin(one.raw(), TransactionMode.WRITE);
        one.execute("INSERT INTO t VALUES (3, 3)");
        failing(one, "INSERT INTO t VALUES (1, 1)");
        SQLException e =
                catchThrowableOfType(SQLException.class, () -> POSTGRES.commit(one.raw(), TransactionMode.WRITE));
        assertThat(POSTGRES.translate(e, "COMMIT", null)).isInstanceOf(InactiveTransactionException.class);
        POSTGRES.rollback(one.raw(), TransactionMode.WRITE);
        one.execute("SELECT 1");
    }

    @Test
    void deferredViolationAtCommit() throws SQLException {
        one.execute("CREATE TABLE child (t integer REFERENCES t DEFERRABLE INITIALLY DEFERRED)");
        POSTGRES.begin(one.raw(), TransactionMode.WRITE);
        one.execute("INSERT INTO child VALUES (77)");
        SQLException e =
                catchThrowableOfType(SQLException.class, () -> POSTGRES.commit(one.raw(), TransactionMode.WRITE));
        assertThat(POSTGRES.translate(e, "COMMIT", null))
                .isInstanceOfSatisfying(ForeignKeyViolationException.class, violation -> {
                    assertThat(violation.table()).isEqualTo("child");
                    assertThat(violation.constraint()).isEqualTo("child_t_fkey");
                });
        POSTGRES.rollback(one.raw(), TransactionMode.WRITE);
    }

    @Test
    void deadlock() throws Exception {
        POSTGRES.begin(one.raw(), TransactionMode.WRITE);
        POSTGRES.begin(two.raw(), TransactionMode.WRITE);
        one.execute("UPDATE t SET x = 5 WHERE id = 1");
        two.execute("UPDATE t SET x = 5 WHERE id = 2");
        AtomicReference<SQLException> other = new AtomicReference<>();
        Thread crossing = new Thread(() -> other.set(
                catchThrowableOfType(SQLException.class, () -> two.execute("UPDATE t SET x = 6 WHERE id = 1"))));
        crossing.start();
        SQLException mine =
                catchThrowableOfType(SQLException.class, () -> one.execute("UPDATE t SET x = 6 WHERE id = 2"));
        if (mine != null) {
            POSTGRES.rollback(one.raw(), TransactionMode.WRITE);
        } else {
            POSTGRES.commit(one.raw(), TransactionMode.WRITE);
        }
        crossing.join();
        SQLException lost = mine == null ? other.get() : mine;
        assertThat(POSTGRES.translate(lost, null, null)).isInstanceOf(DeadlockException.class);
    }

    @Test
    void locksAndTimeouts() throws SQLException {
        POSTGRES.begin(one.raw(), TransactionMode.WRITE);
        one.execute("LOCK TABLE t");
        two.execute("SET lock_timeout = '50ms'", "SET statement_timeout = '50ms'");
        assertThat(failing(two, "SET statement_timeout = 0; SELECT * FROM t"))
                .isInstanceOf(DatabaseLockedException.class);
        assertThat(failing(two, "SELECT pg_sleep(5)")).isInstanceOf(StatementTimeoutException.class);
    }

    @Test
    void killedConnection() throws SQLException {
        int pid;
        try (Statement statement = one.raw().createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
            rows.next();
            pid = rows.getInt(1);
        }
        two.execute("SELECT pg_terminate_backend(" + pid + ")");
        SQLException e = catchThrowableOfType(SQLException.class, () -> one.execute("SELECT 1"));
        assertThat(POSTGRES.breaksConnection(e)).isTrue();
        assertThat(POSTGRES.translate(e, null, null))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class,
                        lost -> assertThat(lost.isRetryable()).isTrue());
    }

    @Test
    void serverThatTakesNoSuchConnectionIsNotAskedAgain() {
        try (Engine engine = Engine.open(PostgresServer.newDatabase() + "?sslmode=require")) {
            assertThatThrownBy(engine::connect)
                    .isExactlyInstanceOf(DocTableException.class)
                    .hasMessageContaining("SSL")
                    .isInstanceOfSatisfying(
                            DocTableException.class,
                            e -> assertThat(e.isRetryable()).isFalse());
        }
    }

    @Test
    void alteredTableInsideATransactionIsRetryable() throws SQLException {
        POSTGRES.begin(one.raw(), TransactionMode.WRITE);
        try (java.sql.PreparedStatement kept = one.raw().prepareStatement("SELECT * FROM t")) {
            for (int i = 0; i < 7; i++) {
                kept.executeQuery().close();
            }
            POSTGRES.commit(one.raw(), TransactionMode.WRITE);
            two.execute("ALTER TABLE t ADD COLUMN y text");
            POSTGRES.begin(one.raw(), TransactionMode.WRITE);
            one.execute("SELECT 1");
            SQLException e = catchThrowableOfType(
                    SQLException.class, () -> kept.executeQuery().close());
            assertThat(POSTGRES.translate(e, null, null).isRetryable()).isTrue();
            POSTGRES.rollback(one.raw(), TransactionMode.WRITE);
        }
    }

    @Test
    void noValuesThoughAForeignPoolShowsDetails() throws SQLException {
        String open = one.raw().getMetaData().getURL() + "?user=postgres&logServerErrorDetail=true";
        TableSchema none = TableSchema.builder("u").build();
        try (Connection detailed = DriverManager.getConnection(open);
                Statement statement = detailed.createStatement()) {
            statement.execute("CREATE TABLE u (name text UNIQUE); INSERT INTO u VALUES ('top-secret')");
            SQLException e = catchThrowableOfType(
                    SQLException.class, () -> statement.execute("INSERT INTO u VALUES ('top-secret')"));
            assertThat((Throwable) e).hasMessageContaining("top-secret");
            DocTableException ours = POSTGRES.translate(e, null, none);
            assertThat(ours).isInstanceOf(UniqueViolationException.class).hasMessageNotContaining("top-secret");
            assertThat(ours.getCause()).hasMessageNotContaining("top-secret");
            assertThat(ours.sqlState()).isEqualTo("23505");
            SQLException malformed =
                    catchThrowableOfType(SQLException.class, () -> statement.execute("SELECT 'top-secret'::integer"));
            DocTableException hidden = POSTGRES.translate(malformed, null, none);
            assertThat(hidden).hasMessageNotContaining("top-secret").hasMessageContaining("withheld");
            assertThat(hidden.getCause()).hasMessageNotContaining("top-secret");
        }
    }

    @Test
    void noValuesThoughAForeignPoolShowsHintsAndContexts() throws SQLException {
        String open = one.raw().getMetaData().getURL() + "?user=postgres&logServerErrorDetail=true";
        one.execute("CREATE TABLE u (name text)", "CREATE TABLE v (id integer PRIMARY KEY, name text)", """
                INSERT INTO v VALUES (1, 'first')""", """
                CREATE FUNCTION log_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    EXECUTE 'INSERT INTO v VALUES (1, ' || quote_literal(NEW.name) || ')'; RETURN NEW;
                END $$""", """
                CREATE FUNCTION refuse_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    RAISE EXCEPTION 'refused' USING HINT = NEW.name; RETURN NEW;
                END $$""");
        try (Connection detailed = DriverManager.getConnection(open);
                Statement statement = detailed.createStatement()) {
            for (String function : new String[] {"log_it", "refuse_it"}) {
                statement.execute("CREATE OR REPLACE TRIGGER t BEFORE INSERT ON u FOR EACH ROW EXECUTE FUNCTION "
                        + function + "()");
                SQLException e = catchThrowableOfType(
                        SQLException.class, () -> statement.execute("INSERT INTO u VALUES ('top-secret')"));
                assertThat((Throwable) e).hasMessageContaining("top-secret");
                DocTableException ours = POSTGRES.translate(e, null, null);
                assertThat(ours).hasMessageNotContaining("top-secret");
                assertThat(ours.getCause()).hasMessageNotContaining("top-secret");
                assertThat(ours.sqlState()).isEqualTo(e.getSQLState());
            }
        }
    }

    private static DocTableException failing(TestConnection db, String sql) {
        SQLException e = catchThrowableOfType(SQLException.class, () -> db.execute(sql));
        assertThat((Throwable) e).as(sql).isNotNull();
        return POSTGRES.translate(e, sql, null);
    }
}
