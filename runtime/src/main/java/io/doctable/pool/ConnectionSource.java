package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Where an engine borrows its connections. For the engine; not for applications. Thread-safe. */
public interface ConnectionSource extends AutoCloseable {
    /**
     * Borrows a connection; closing it gives it back.
     *
     * @throws SQLException if the database cannot be reached
     * @throws io.doctable.error.PoolTimeoutException if none became free in time
     */
    Connection borrow() throws SQLException;

    /** Takes a lent connection back; {@code raw} is what is behind it. */
    default void giveBack(Connection lent, Connection raw) throws SQLException {
        lent.close();
    }

    /** Ends a lent connection that must not be used again. */
    void evict(Connection lent);

    /** Ends the idle connections at once and the lent ones when they come back: the server went away. */
    void retireAll();

    /** Ends all connections. */
    @Override
    void close();
}
