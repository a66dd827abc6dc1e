package io.doctable.engine;

import io.doctable.dialect.PreparedTransaction;
import io.doctable.dialect.TwoPhase;
import io.doctable.error.DocTableException;
import io.doctable.error.UnsupportedByDialectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * The transactions of a database that were prepared ({@link Transaction#prepare}), by this program or another, and are
 * neither committed nor rolled back. They hold their locks meanwhile. Thread-safe.
 */
public final class PreparedTransactions {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,190}");

    private final Engine engine;
    private final Sessions sessions;
    private final TwoPhase dialect;

    private PreparedTransactions(Engine engine, Sessions sessions, TwoPhase dialect) {
        this.engine = engine;
        this.sessions = sessions;
        this.dialect = dialect;
    }

    static PreparedTransactions of(Engine engine, Sessions sessions) {
        TwoPhase dialect = engine.dialect()
                .twoPhase()
                .orElseThrow(() -> new UnsupportedByDialectException(
                        engine + " cannot prepare a transaction, for "
                                + engine.dialect().name()
                                + " has no two-phase commit: let this engine be the one that decides, or commit on each"
                                + " database by itself",
                        null,
                        null));
        return new PreparedTransactions(engine, sessions, dialect);
    }

    TwoPhase dialect() {
        return dialect;
    }

    /** All of them, oldest first. */
    public List<PreparedTransaction> list() {
        return run(dialect::list);
    }

    /**
     * Commits one.
     *
     * @throws NoSuchElementException if none has that id
     */
    public void commit(String id) {
        end(id, connection -> dialect.commit(connection, id));
    }

    /**
     * Rolls one back.
     *
     * @throws NoSuchElementException if none has that id
     */
    public void rollback(String id) {
        end(id, connection -> dialect.rollback(connection, id));
    }

    private void end(String id, End end) {
        requireId(id);
        boolean known = run(connection -> {
            try {
                end.run(connection);
                return true;
            } catch (SQLException e) {
                if (dialect.isUnknown(e)) {
                    return false;
                }
                throw e;
            }
        });
        if (!known) {
            throw new NoSuchElementException("no transaction of " + engine + " is prepared as \"" + id + "\"");
        }
    }

    private <T> T run(Work<T> work) {
        return sessions.run(Access.WRITE, session -> work.run(session.physical().raw()));
    }

    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a prepared transaction is named by 1 to 190 letters, digits and . _ : -");
        }
    }

    static DocTableException switchedOff(Engine engine, SQLException e) {
        return new UnsupportedByDialectException(
                "the server of " + engine
                        + " prepares no transactions: set max_prepared_transactions there to more than"
                        + " 0 and restart it",
                "PREPARE TRANSACTION",
                e);
    }

    private interface End {
        void run(Connection connection) throws SQLException;
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
