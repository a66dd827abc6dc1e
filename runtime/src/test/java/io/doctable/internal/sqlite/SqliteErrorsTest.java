package io.doctable.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.database.TestConnection;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DatabaseLockedException;
import io.doctable.error.DocTableException;
import io.doctable.error.SerializationFailureException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.error.StorageFullException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.TransactionMode;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only SQLite's errors mean. */
class SqliteErrorsTest {
    private static final Dialect SQLITE = new SqliteDialect();

    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void name() {
        url = "sqlite:///" + folder.resolve("test.db");
    }

    @Test
    void locked() throws SQLException {
        try (TestConnection one = TestConnection.open(url);
                TestConnection two = TestConnection.open(url)) {
            SQLITE.begin(one.raw(), TransactionMode.WRITE);
            SQLException e =
                    catchThrowableOfType(SQLException.class, () -> SQLITE.begin(two.raw(), TransactionMode.WRITE));
            DocTableException ours = SQLITE.translate(e, null, null);
            assertThat(ours).isInstanceOf(DatabaseLockedException.class);
            assertThat(ours.isRetryable()).isTrue();
        }
    }

    @Test
    void staleSnapshot() throws SQLException {
        try (TestConnection one = TestConnection.open(url);
                TestConnection two = TestConnection.open(url)) {
            one.execute("CREATE TABLE t (x integer)", "BEGIN", "SELECT * FROM t");
            try (Statement reading = one.raw().createStatement()) {
                reading.executeQuery("SELECT count(*) FROM t").next();
                two.execute("INSERT INTO t VALUES (1)");
                SQLException e =
                        catchThrowableOfType(SQLException.class, () -> one.execute("INSERT INTO t VALUES (2)"));
                assertThat(SQLITE.translate(e, null, null)).isInstanceOf(SerializationFailureException.class);
            }
        }
    }

    @Test
    void uniqueInATableThatIsSpelledOtherwise() throws SQLException {
        TableSchema schema = TableSchema.builder("word")
                .column(ColumnSchema.builder("text", DataType.TEXT))
                .unique("uq_word_text", "text")
                .build();
        try (TestConnection db = TestConnection.open(url)) {
            db.execute("CREATE TABLE Word (TEXT text UNIQUE)", "INSERT INTO word VALUES ('a')");
            SQLException e =
                    catchThrowableOfType(SQLException.class, () -> db.execute("INSERT INTO word VALUES ('a')"));
            UniqueViolationException ours = (UniqueViolationException) SQLITE.translate(e, null, schema);
            assertThat(ours.constraint()).isEqualTo("uq_word_text");
            assertThat(ours.table()).isEqualTo("word");
        }
    }

    @Test
    void full() throws SQLException {
        try (TestConnection db = TestConnection.open(url)) {
            db.execute("CREATE TABLE t (x blob)", "PRAGMA max_page_count = 3", "BEGIN IMMEDIATE");
            SQLException e = catchThrowableOfType(
                    SQLException.class, () -> db.execute("INSERT INTO t VALUES (zeroblob(100000))"));
            assertThat(SQLITE.translate(e, null, null)).isInstanceOf(StorageFullException.class);
            assertThat(SQLITE.endsTransaction(e)).isTrue();
            assertThat(SQLITE.breaksConnection(e)).isFalse();
            SQLITE.rollback(db.raw(), TransactionMode.WRITE);
        }
    }

    @Test
    void noDatabase() throws Exception {
        Path file = folder.resolve("text.db");
        Files.writeString(file, "this is no database ".repeat(100));
        SQLException e = catchThrowableOfType(
                SQLException.class,
                () -> TestConnection.open("sqlite:///" + file).close());
        assertThat(SQLITE.translate(e, null, null)).isInstanceOf(CorruptDatabaseException.class);
        assertThat(SQLITE.breaksConnection(e)).isTrue();
    }

    @Test
    void cannotOpen() {
        SQLException e = catchThrowableOfType(SQLException.class, () -> {
            try (Connection none = DriverManager.getConnection("jdbc:sqlite:file:" + folder + "/no/file.db")) {
                none.isValid(1);
            }
        });
        assertThat(SQLITE.translate(e, null, null)).hasMessageContaining("cannot open the file");
    }

    @Test
    void interrupted() throws Exception {
        try (TestConnection db = TestConnection.open(url);
                Statement statement = db.raw().createStatement()) {
            Thread canceller = new Thread(() -> {
                // Cancels until the statement has begun and is hit.
                while (!Thread.currentThread().isInterrupted()) {
                    try {
                        statement.cancel();
                        Thread.sleep(5);
                    } catch (SQLException | InterruptedException e) {
                        return;
                    }
                }
            });
            canceller.start();
            SQLException e = catchThrowableOfType(
                    SQLException.class,
                    () -> statement.executeQuery("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            + " SELECT count(*) FROM n WHERE i < 0"));
            canceller.interrupt();
            canceller.join();
            assertThat(SQLITE.translate(e, null, null)).isInstanceOf(StatementTimeoutException.class);
            assertThat(SQLITE.isCancelled(e)).isTrue();
            // The connection is healed, and only a write that was cancelled has taken its transaction with it.
            assertThat(SQLITE.endsTransaction(e)).isFalse();
            assertThat(SQLITE.breaksConnection(e)).isFalse();
        }
    }

    @Test
    void uniqueIndexOverAnExpression() throws SQLException {
        try (TestConnection db = TestConnection.open(url)) {
            db.execute(
                    "CREATE TABLE t (x text)", "CREATE UNIQUE INDEX ux ON t (lower(x))", "INSERT INTO t VALUES ('a')");
            SQLException e = catchThrowableOfType(SQLException.class, () -> db.execute("INSERT INTO t VALUES ('A')"));
            DocTableException ours = SQLITE.translate(e, null, null);
            assertThat(ours).isInstanceOfSatisfying(UniqueViolationException.class, violation -> {
                assertThat(violation.constraint()).isEqualTo("ux");
                assertThat(violation.columns()).isEmpty();
            });
        }
    }
}
