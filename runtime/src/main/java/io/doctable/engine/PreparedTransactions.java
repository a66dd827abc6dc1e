package io.doctable.engine;

import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Sessions;
import io.doctable.option.PreparedTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * The prepared transactions of a database: those that this or another program prepared with {@link Transaction#prepare}
 * and that are neither committed nor rolled back. They keep their locks meanwhile. Thread-safe.
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

    /** Returns all prepared transactions, oldest first. */
    public List<PreparedTransaction> list() {
        return run(dialect::list);
    }

    /**
     * Commits a prepared transaction.
     *
     * @throws NoSuchElementException if no prepared transaction has that id
     * @throws IllegalArgumentException if the id is invalid
     */
    public void commit(String id) {
        end(id, connection -> dialect.commit(connection, id));
    }

    /**
     * Rolls back a prepared transaction.
     *
     * @throws NoSuchElementException if no prepared transaction has that id
     * @throws IllegalArgumentException if the id is invalid
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
            throw new NoSuchElementException(
                    engine + " has no prepared transaction \"" + id + "\"; list() returns those that exist");
        }
    }

    private <T> T run(Work<T> work) {
        return sessions.run(Access.WRITE, session -> work.run(session.raw()));
    }

    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id of a prepared transaction must be 1 to 190 letters, digits and . _ : -, not \"" + id
                            + "\"");
        }
    }

    private interface End {
        void run(Connection connection) throws SQLException;
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
