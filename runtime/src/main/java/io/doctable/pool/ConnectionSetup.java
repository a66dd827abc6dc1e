package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Sets up each new physical connection before its first use. Implementations must be thread-safe. */
@FunctionalInterface
public interface ConnectionSetup {
    /**
     * Sets up a connection, which is in autocommit mode and must be so again afterwards.
     *
     * @throws SQLException if the connection cannot be used; it is then closed, and the call that borrows it fails
     */
    void setUp(Connection connection) throws SQLException;
}
