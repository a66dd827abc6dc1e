package io.doctable.engine;

/** A connection of one's own, until it is closed. */
public final class DbConnection implements Connectable, AutoCloseable {
    DbConnection() {}

    @Override
    public Engine engine() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public void createTable(RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public void dropTable(RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Begins a transaction, or a part of the running one. */
    public Transaction begin() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Rolls back what was not committed and gives the connection back. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
