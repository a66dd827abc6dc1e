package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.SqlStatement;
import io.doctable.error.DocTableException;
import io.doctable.pool.DatabaseLock;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection, lent for one piece of work on one table. For generated DAOs; not for applications. Not thread-safe. */
public final class Lease implements AutoCloseable {
    private final Session session;
    private final RegisteredTable table;
    private final boolean ownsSession;
    private final DatabaseLock.@Nullable Hold hold;
    private boolean closed;

    /**
     * A lease of that session.
     *
     * @param ownsSession whether the session ends with the lease
     * @param hold the turn that ends with the lease, null if there is none
     */
    Lease(Session session, RegisteredTable table, boolean ownsSession, DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.table = table;
        this.ownsSession = ownsSession;
        this.hold = hold;
    }

    /** The engine whose connection it is. */
    public Engine engine() {
        return session.engine();
    }

    /** The database's dialect. */
    public Dialect dialect() {
        return session.engine().dialect();
    }

    /** Whether what runs here is part of a transaction that others begin and end. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    /**
     * One execution of a statement, on the kept statement of this connection where that is free.
     *
     * @throws SQLException if the database refuses its text; hand it to {@link #failure}
     */
    public Call call(SqlStatement statement) throws SQLException {
        return session.engine()
                .observers()
                .call(session.physical(), statement, table)
                .within(session.timeLimit(), session.dialect());
    }

    /**
     * The driver's exception as one of ours, to throw: a transaction can then only be rolled back, and a broken
     * connection leaves the pool.
     *
     * @param statement the SQL at work
     */
    public DocTableException failure(SQLException e, String statement) {
        return session.failure(e, statement, table);
    }

    /** Gives the connection back, unless it belongs to a transaction or a {@link DbConnection}. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (ownsSession) {
                session.close();
            } else {
                session.leave();
            }
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }
}
