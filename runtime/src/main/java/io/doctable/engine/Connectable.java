package io.doctable.engine;

/**
 * Where a DAO's statements run: an {@link Engine} gives each call a connection (or the one of the transaction that runs
 * on this thread), a {@link DbConnection} or {@link Transaction} is used as it is and never closed.
 */
public sealed interface Connectable permits Engine, DbConnection, Transaction {
    /** The engine that it belongs to. */
    Engine engine();

    /**
     * Runs work in a transaction: commits when it returns, rolls back when it throws, and throws on what it threw. Where a
     * transaction runs already the work joins it, and what it throws makes the outer one roll back only; so the same
     * function works alone and inside a transaction.
     *
     * <p>On an {@link Engine}, DAO calls on this thread join it, those of other threads do not. On a {@link DbConnection},
     * what runs on that connection is in it. Tables known so far are made ready before it begins.
     *
     * @throws io.doctable.error.InactiveTransactionException if the body swallowed the failure of a statement
     * @throws io.doctable.error.DocTableException if the transaction cannot begin or be committed
     */
    default <E extends Exception> void transaction(TransactionBody<E> body) throws E {
        transaction(TransactionOptions.defaults(), body);
    }

    /**
     * Runs work in a transaction, as {@link #transaction(TransactionBody)} does, in the way that {@code options} say.
     *
     * @throws IllegalStateException if it would join another transaction, whose options hold
     */
    default <E extends Exception> void transaction(TransactionOptions options, TransactionBody<E> body) throws E {
        this.<Boolean, E>transactionResult(options, tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /** Runs work with a result in a transaction, as {@link #transaction(TransactionBody)} does. */
    default <T, E extends Exception> T transactionResult(TransactionFunction<T, E> body) throws E {
        return transactionResult(TransactionOptions.defaults(), body);
    }

    /** Runs work with a result in a transaction, as {@link #transaction(TransactionOptions, TransactionBody)} does. */
    <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body) throws E;

    /**
     * Lends a connection for one piece of work, the table made ready before. For generated DAOs; not for applications.
     *
     * @throws io.doctable.error.DocTableException if no connection can be had, the table cannot be made ready, or this
     *     connection or its transaction may not be used now
     */
    Lease lend(Access access, RegisteredTable table);

    /**
     * Runs work of several statements, all or nothing: in the transaction that is running, else in one of its own. For
     * generated DAOs; not for applications.
     */
    <T> T atomically(RegisteredTable table, LeaseFunction<T> work);

    /**
     * Makes a table ready now, creating it and those that it refers to where they are absent, even where the engine
     * creates none by itself. For generated DAOs; not for applications.
     */
    void createTable(RegisteredTable table);

    /**
     * Drops a table; its next use creates it again, where the engine creates tables. For generated DAOs; not for
     * applications.
     *
     * @throws io.doctable.error.NoSuchTableException if it is not there
     */
    void dropTable(RegisteredTable table);

    /** Looks at what is in the database, as it is seen from here. */
    default Inspector inspector() {
        return engine().inspector();
    }
}
