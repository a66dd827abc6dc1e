package io.doctable.internal.pool;

import io.doctable.error.ForeignTransactionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections of a {@link DataSource} that the user made and pools, and closes. For the engine; not for applications. One
 * that comes with autocommit off may carry a transaction that somebody else began and will end: turning autocommit on
 * would commit it.
 */
public final class GivenSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private final DataSource source;
    private final boolean ownsTransactions;
    /** The connections that came with autocommit off and are returned so. */
    private final Set<Connection> withoutAutocommit =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /**
     * Connections of that source.
     *
     * @param ownsTransactions whether nobody else begins transactions on them, so that one that comes with autocommit off
     *     may be rolled back and used
     */
    public GivenSource(DataSource source, boolean ownsTransactions) {
        this.source = source;
        this.ownsTransactions = ownsTransactions;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ForeignTransactionException if it comes with autocommit off, and the engine does not own the transactions
     */
    @Override
    public Connection borrow() throws SQLException {
        Connection lent = source.getConnection();
        try {
            if (lent.isClosed() || lent.getAutoCommit()) {
                return lent;
            }
            if (ownsTransactions) {
                // Nothing that was left open may be committed by what follows.
                lent.rollback();
                lent.setAutoCommit(true);
                withoutAutocommit.add(lent);
                return lent;
            }
        } catch (SQLException | RuntimeException | Error e) {
            evict(lent);
            throw e;
        }
        // Closes only the handle: a transaction on the connection stays with its owner.
        close(lent);
        throw new ForeignTransactionException(
                "the DataSource returned a connection with autocommit off: a transaction that this engine did not"
                        + " begin, and must not commit, may run on it. Use a DataSource whose connections have autocommit"
                        + " on, such as the one behind a proxy for container transactions. If only this engine"
                        + " begins transactions on this DataSource, declare it:"
                        + " Engine.builder(dataSource).ownsTransactions(true)",
                null,
                null);
    }

    @Override
    public void giveBack(Connection lent, Connection raw) throws SQLException {
        try {
            if (withoutAutocommit.remove(lent)) {
                lent.setAutoCommit(false);
            }
        } finally {
            lent.close();
        }
    }

    @Override
    public void evict(Connection lent) {
        withoutAutocommit.remove(lent);
        if (HikariSource.evicted(source, lent)) {
            return;
        }
        // JDBC has no call for it; a pool notices a closed connection when it comes back or is tested.
        try {
            close(lent.unwrap(Connection.class));
        } catch (SQLException e) {
            LOG.debug("a connection does not show what is behind it", e);
        }
        close(lent);
    }

    private static void close(Connection lent) {
        try {
            lent.close();
        } catch (SQLException e) {
            LOG.debug("closing a connection of a DataSource", e);
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
