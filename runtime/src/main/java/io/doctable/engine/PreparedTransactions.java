package io.doctable.engine;

import io.doctable.internal.dialect.PreparedTransaction;
import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Sessions;
import io.doctable.option.Access;
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

    private final EngineContext engine;
    private final Sessions sessions;
    private final TwoPhase dialect;

    PreparedTransactions(EngineContext engine, Sessions sessions) {
        this.engine = engine;
        this.sessions = sessions;
        this.dialect = engine.twoPhase();
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
        return sessions.run(Access.WRITE, session -> work.run(session.raw()));
    }

    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a prepared transaction is named by 1 to 190 letters, digits and . _ : -");
        }
    }

    private interface End {
        void run(Connection connection) throws SQLException;
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
