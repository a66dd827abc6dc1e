package io.doctable.engine;

/**
 * Where a DAO's statements run: an {@link Engine} gives each call a connection (or the one of the transaction that runs
 * on this thread), a {@link DbConnection} or {@link Transaction} is used as it is and never closed.
 */
public sealed interface Connectable permits Engine, DbConnection, Transaction {
    /** The engine that it belongs to. */
    Engine engine();

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
}
