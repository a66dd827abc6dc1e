package io.doctable.internal.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.pool.HikariPool;
import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.pool.ConnectionCreator;
import io.doctable.pool.PoolStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine's own pool: HikariCP, which no other class refers to. It starts with the first connection, which the
 * requesting thread makes itself, so that a wrong password or host is reported at once and not after the pool's
 * timeout. For the engine; not for applications.
 *
 * <p>HikariCP's data source around its pool logs at INFO when it starts and stops; without it there is no such line.
 */
public final class HikariSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int SECONDS_TO_ANSWER = 5;

    private final DriverSource driver;
    private final DriverAddress address;
    private final PoolSettings settings;
    private final int poolSize;
    private final Object overflow = new Object();
    /** Keeps a database in memory alive while the pool has no connection. */
    private @Nullable Connection anchor;

    private volatile @Nullable HikariPool pool;
    private volatile ClosedListener listener = raw -> {};
    private volatile boolean closed;

    /**
     * A pool of connections to that address; none is made yet.
     *
     * @param creator what makes them, null for the driver
     * @throws io.doctable.error.MissingDriverException if the driver is not on the class path
     */
    public HikariSource(DriverAddress address, PoolSettings settings, @Nullable ConnectionCreator creator) {
        this.driver = new DriverSource(address, creator);
        this.address = address;
        this.settings = settings;
        this.poolSize = settings.poolSize();
    }

    @Override
    public Connection borrow() throws SQLException {
        HikariPool running = pool;
        if (running == null || closed) {
            running = start();
        }
        try {
            return running.getConnection();
        } catch (SQLTransientConnectionException e) {
            throw notInTime(running, e);
        } catch (SQLException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new DocTableException("interrupted while waiting for a connection", null, e);
            }
            throw e;
        }
    }

    @Override
    public Connection driver(Connection lent, Class<?> type) throws SQLException {
        DriverConnection behind = DriverConnection.behind(lent);
        Connection known = behind.own;
        return known != null ? known : behind.own(type);
    }

    private synchronized HikariPool start() throws SQLException {
        if (closed) {
            throw new SQLException("the pool is closed");
        }
        HikariPool running = pool;
        if (running != null) {
            return running;
        }
        if (address.memory() && anchor == null) {
            anchor = driver.getConnection();
        }
        Connection first = driver.connectFirst();
        try {
            // The pool asks this of every connection; a file that is no database throws, and would make it wait in
            // vain.
            first.isValid(SECONDS_TO_ANSWER);
            running = new HikariPool(config(first.isReadOnly()));
        } catch (SQLException | RuntimeException | Error e) {
            driver.forgetFirst();
            endQuietly(first);
            throw e;
        }
        pool = running;
        return running;
    }

    private HikariConfig config(boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("doctable-" + COUNT.incrementAndGet());
        config.setDataSource(driver);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(settings.most());
        config.setConnectionTimeout(settings.timeout().toMillis());
        if (settings.recycle() != null) {
            // Looked at when a connection is lent, and not in the background.
            config.setMaxLifetime(0);
        }
        // As the driver has it already: the pool would set it otherwise, which SQLite's driver refuses.
        config.setReadOnly(readOnly);
        config.setInitializationFailTimeout(-1);
        config.validate();
        return config;
    }

    /** The pool's timeout: for want of a free connection, or for want of a database to connect to. */
    private SQLException notInTime(HikariPool running, SQLTransientConnectionException e) {
        boolean full = running.getActiveConnections() >= settings.most();
        for (Throwable cause = e.getCause(); cause != null && !full; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return failure;
            }
        }
        return new NoneFreeException(e);
    }

    @Override
    public void giveBack(Connection lent, Connection raw) throws SQLException {
        HikariPool running = pool;
        if (running != null && !closed && running.getTotalConnections() > poolSize) {
            synchronized (overflow) {
                if (running.getIdleConnections() >= poolSize) {
                    // As many as are kept lie idle already.
                    evict(lent);
                    return;
                }
                lent.close();
            }
        } else {
            lent.close();
        }
        if (closed) {
            // The pool has aborted what was lent when it closed; SQLite's driver does nothing then.
            raw.close();
            listener.closed(raw);
        }
    }

    private @Nullable HikariPoolMXBean counts() {
        HikariPool running = pool;
        return closed ? null : running;
    }

    /** Lets a HikariCP data source give up a connection that it lent; returns false for any other data source. */
    static boolean evicted(DataSource source, Connection lent) {
        if (source instanceof HikariDataSource hikari) {
            hikari.evictConnection(lent);
            return true;
        }
        return false;
    }

    @Override
    public void evict(Connection lent) {
        HikariPool running = pool;
        if (running != null) {
            running.evictConnection(lent);
        }
    }

    @Override
    public void detach(Connection lent, Connection raw) {
        try {
            DriverConnection.behind(lent).detach();
        } catch (SQLException e) {
            throw new IllegalStateException("the connection is closed", e);
        }
        evict(lent);
    }

    @Override
    public void retireAll() {
        HikariPoolMXBean counts = counts();
        if (counts != null) {
            counts.softEvictConnections();
        }
    }

    @Override
    public boolean onClose(ClosedListener wanted) {
        listener = wanted;
        driver.onClose(wanted);
        return true;
    }

    @Override
    public PoolStatus status(int checkedOut) {
        HikariPoolMXBean counts = counts();
        return counts == null
                ? PoolStatus.of(settings.poolSize(), 0, checkedOut, 0)
                : PoolStatus.of(
                        settings.poolSize(),
                        counts.getIdleConnections(),
                        checkedOut,
                        counts.getThreadsAwaitingConnection());
    }

    @Override
    public synchronized void close() {
        closed = true;
        HikariPool running = pool;
        if (running != null) {
            try {
                running.shutdown();
            } catch (InterruptedException e) {
                // All connections are closed by now, or are about to be.
                Thread.currentThread().interrupt();
            }
        }
        if (anchor != null) {
            endQuietly(anchor);
            anchor = null;
        }
    }

    private static void endQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("closing a connection that the pool does not have", e);
        }
    }
}
