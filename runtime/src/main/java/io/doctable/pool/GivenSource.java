package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections of a {@link DataSource} that the user made and pools, and closes. For the engine; not for applications.
 */
public final class GivenSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private final DataSource source;

    /** Connections of that source. */
    public GivenSource(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection borrow() throws SQLException {
        Connection lent = source.getConnection();
        try {
            if (!lent.isClosed() && !lent.getAutoCommit()) {
                // Each statement of ours stands for itself unless a transaction was begun. Pools reset this themselves.
                lent.setAutoCommit(true);
            }
            return lent;
        } catch (SQLException e) {
            evict(lent);
            throw e;
        }
    }

    @Override
    public void evict(Connection lent) {
        // There is no call for it; a pool notices a closed connection when it comes back or is tested.
        try {
            close(lent.unwrap(Connection.class));
        } catch (SQLException e) {
            LOG.debug("a connection does not show what is behind it", e);
        }
        close(lent);
    }

    private static void close(Connection broken) {
        try {
            broken.close();
        } catch (SQLException e) {
            LOG.debug("closing a broken connection", e);
        }
    }

    @Override
    public void retireAll() {
        // The pool is not ours.
    }

    @Override
    public void close() {
        // The pool is not ours.
    }
}
