package io.doctable.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.doctable.dialect.DriverAddress;
import io.doctable.error.DocTableException;
import io.doctable.error.PoolTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine's own pool: HikariCP, which no other class names. It starts with the first connection, and that one is
 * made by the thread that wants it, so that a wrong password or host is heard at once and not after the pool's timeout.
 * For the engine; not for applications.
 */
public final class HikariSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int SECONDS_TO_ANSWER = 5;

    private final DriverSource driver;
    private final DriverAddress address;
    private final PoolSettings settings;
    /** Keeps a database in memory alive while the pool has no connection. */
    private @Nullable Connection anchor;

    private volatile @Nullable HikariDataSource pool;
    private volatile boolean closed;

    /**
     * A pool of connections to that address; none is made yet.
     *
     * @throws io.doctable.error.MissingDriverException if the driver is not on the class path
     */
    public HikariSource(DriverAddress address, PoolSettings settings) {
        this.driver = new DriverSource(address);
        this.address = address;
        this.settings = settings;
    }

    @Override
    public Connection borrow() throws SQLException {
        HikariDataSource running = pool;
        if (running == null) {
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

    private synchronized HikariDataSource start() throws SQLException {
        HikariDataSource running = pool;
        if (running != null) {
            return running;
        }
        if (closed) {
            throw new SQLException("the pool is closed");
        }
        if (address.memory() && anchor == null) {
            anchor = driver.getConnection();
        }
        Connection first = driver.connectFirst();
        try {
            // The pool asks this of every connection; a file that is no database throws, and would make it wait in
            // vain.
            first.isValid(SECONDS_TO_ANSWER);
            running = new HikariDataSource(config(first.isReadOnly()));
        } catch (SQLException | RuntimeException e) {
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
            config.setMaxLifetime(settings.recycle().toMillis());
        }
        // As the driver has it already: the pool would set it otherwise, which SQLite's driver refuses.
        config.setReadOnly(readOnly);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    /** The pool's timeout: for want of a free connection, or for want of a database to connect to. */
    private DocTableException notInTime(HikariDataSource running, SQLTransientConnectionException e)
            throws SQLException {
        HikariPoolMXBean counts = running.getHikariPoolMXBean();
        int lent = counts.getActiveConnections();
        for (Throwable cause = e.getCause(); cause != null && lent < settings.most(); cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                throw failure;
            }
        }
        return new PoolTimeoutException(
                "no connection became free within " + settings.timeout().toMillis() + " ms: " + lent + " of "
                        + settings.most() + " are lent (poolSize " + settings.poolSize() + ", maxOverflow "
                        + settings.maxOverflow() + "), " + counts.getIdleConnections() + " idle, "
                        + counts.getThreadsAwaitingConnection()
                        + " more threads wait. Close what is lent sooner, or raise poolSize",
                null,
                e);
    }

    @Override
    public void giveBack(Connection lent, Connection raw) throws SQLException {
        lent.close();
        if (closed) {
            // The pool has aborted what was lent when it closed; SQLite's driver does nothing then.
            raw.close();
        }
    }

    @Override
    public void evict(Connection lent) {
        HikariDataSource running = pool;
        if (running != null) {
            running.evictConnection(lent);
        }
    }

    @Override
    public void retireAll() {
        HikariDataSource running = pool;
        if (running != null && !running.isClosed()) {
            running.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        HikariDataSource running = pool;
        if (running != null) {
            running.close();
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
