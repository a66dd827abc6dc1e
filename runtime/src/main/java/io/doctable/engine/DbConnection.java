package io.doctable.engine;

import io.doctable.error.ClosedException;

/**
 * A connection of one's own, until it is closed: what runs on it outside a transaction stands at once, statement by
 * statement. Used by one thread at a time.
 */
public final class DbConnection implements Connectable, AutoCloseable {
    private final Session session;

    DbConnection(Session session) {
        this.session = session;
    }

    @Override
    public Engine engine() {
        return session.engine();
    }

    /**
     * Begins a transaction; while one runs, a part of it.
     *
     * @throws io.doctable.error.DatabaseLockedException if another writer does not end in time
     * @throws ClosedException if the connection is closed
     */
    public Transaction begin() {
        return session.begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction that runs as {@code options} say.
     *
     * @throws IllegalStateException if one runs already: a part of it cannot have options of its own
     */
    public Transaction begin(TransactionOptions options) {
        return session.begin(options);
    }

    /** Whether a transaction runs on it. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        return session.lend(access, table);
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        return session.atomically(table, work);
    }

    @Override
    public void createTable(RegisteredTable table) {
        session.create(table);
    }

    @Override
    public void dropTable(RegisteredTable table) {
        session.drop(table);
    }

    /** Rolls back what was not committed and gives the connection back; doing it twice does nothing. */
    @Override
    public void close() {
        session.close();
    }

    @Override
    public String toString() {
        return "DbConnection[" + session.engine() + "]";
    }
}
