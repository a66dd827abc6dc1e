package io.doctable.internal.connection;

import io.doctable.internal.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a connection that is not lent again: one that is broken, was changed by its user, or lost its files. */
record ConnectionEnd(PooledConnection connection, Dialect dialect) {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    /** Ends what its user left open, so that the pool can close it. */
    void run() {
        try {
            try {
                if (connection.isChanged() && !connection.isBroken()) {
                    rollBackWhatWasLeftOpen();
                }
            } finally {
                if (connection.isBroken()) {
                    abort();
                }
            }
            if (connection.isLeftBehind()) {
                // A new connection must not find it on the old files.
                connection.driver().close();
            }
        } catch (SQLException e) {
            LOG.debug("closing a connection to a database that was moved or deleted", e);
        } catch (Error e) {
            connection.health().breaks();
            // Another thread has stack and memory for it.
            Watchdog.aside(this::abort);
            throw e;
        }
    }

    /** A transaction that the user began on the driver's connection is hidden from the session and from the pool. */
    private void rollBackWhatWasLeftOpen() {
        try (Statement statement = connection.raw().createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("no transaction was left open, or the connection is lost", e);
        }
    }

    /**
     * Ends the connection at once, whatever it does, from any thread: nobody can use it any more, and the database rolls
     * back what is not committed.
     */
    void abort() {
        Connection raw = connection.driver();
        connection.health().breaks();
        try {
            raw.abort(Runnable::run);
        } catch (SQLException | RuntimeException | LinkageError e) {
            LOG.debug("aborting a connection", e);
        }
        try {
            // SQLite's driver does nothing in abort, and its close waits for the statement at work.
            if (!raw.isClosed()) {
                if (connection.statements().busy() > 0) {
                    // Only then: a cancel would also keep the close from moving the log into the database.
                    try (Statement any = raw.createStatement()) {
                        dialect.cancel(raw, any);
                    }
                }
                raw.close();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("closing a connection that is given up", e);
        }
    }
}
