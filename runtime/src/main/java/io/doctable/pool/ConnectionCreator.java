package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes physical connections, in place of the driver and the URL's address. Implementations are thread-safe. */
@FunctionalInterface
public interface ConnectionCreator {
    /**
     * A new connection, each time another one, that the pool owns and closes.
     *
     * @throws SQLException if there is none to be had
     */
    Connection create() throws SQLException;
}
