package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with each new physical connection before anybody uses it. Implementations are thread-safe. */
@FunctionalInterface
public interface ConnectionSetup {
    /**
     * Sets a connection up: it is in autocommit, and must be so again afterwards.
     *
     * @throws SQLException if it cannot be used; it is closed then, and the call that wanted it fails
     */
    void setUp(Connection connection) throws SQLException;
}
