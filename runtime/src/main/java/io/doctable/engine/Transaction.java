package io.doctable.engine;

/** A running transaction. Belongs to the thread that began it. */
public final class Transaction implements Connectable, AutoCloseable {
    Transaction() {}

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

    /** Whether statements may still run in it. */
    public boolean isActive() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Commits. */
    public void commit() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Rolls back. */
    public void rollback() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work that is undone alone when it throws. */
    public <E extends Exception> void savepoint(TransactionBody<E> body) throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work with a result that is undone alone when it throws. */
    public <T, E extends Exception> T savepointResult(TransactionFunction<T, E> body) throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Rolls back unless it has ended. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
