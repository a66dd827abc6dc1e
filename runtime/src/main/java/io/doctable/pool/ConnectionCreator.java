package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Creates physical connections, instead of the driver and the URL's address. Implementations must be thread-safe. */
@FunctionalInterface
public interface ConnectionCreator {
    /**
     * Creates a connection, a different one each time, which the pool then owns and closes. Must not return null.
     *
     * @throws SQLException if no connection can be made
     */
    Connection create() throws SQLException;
}
