package io.doctable.internal.pool;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.pool.Pool;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection pool of an engine: lends the connections of a {@link ConnectionSource} and keeps one
 * {@link PooledConnection} for each as long as it is open. Thread-safe.
 */
public final class ConnectionPool implements Pool, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    /** Somebody else's pool may have many dead connections; one that has nothing else must not keep us for ever. */
    private static final int MOST_DEAD_IN_A_ROW = 32;

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);

    private final ConnectionSource source;
    private final PoolTarget target;
    private final Class<?> driverClass;
    private final Preparation preparation;
    private final PoolEvents events;
    private final LendingCheck check;
    private final BorrowFailure failure;
    private final @Nullable LeakWatch leaks;
    private final int most;
    private final KnownConnections known;
    /** Whether anybody is notified of each use. */
    private final boolean isWatched;

    private final Waiters waiters = new Waiters();
    /** How many connections are lent or requested. */
    private final AtomicInteger claims = new AtomicInteger();

    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();
    /** Connections up to this number are not lent again. */
    private volatile long retired;

    /** A pool on that source. */
    public ConnectionPool(
            ConnectionSource source,
            PoolSettings settings,
            PoolHooks hooks,
            PoolTarget target,
            Preparation preparation) {
        this.source = source;
        this.target = target;
        this.driverClass = target.dialect().connectionClass();
        this.preparation = preparation;
        this.events = new PoolEvents(target, hooks.listeners());
        this.leaks = settings.leakDetection() == null ? null : new LeakWatch(settings.leakDetection());
        this.isWatched = leaks != null || !hooks.listeners().isEmpty();
        boolean reportsClosing = source.onClose(this::closed);
        this.known = new KnownConnections(reportsClosing);
        this.check = new LendingCheck(source, settings, target.remote(), events, reportsClosing);
        this.failure = new BorrowFailure(settings, target, this);
        this.most = settings.most();
    }

    /**
     * Lends a connection that works, to be returned by {@link #giveBack}.
     *
     * @param isRepeated whether work is repeated on another connection if this one is lost
     * @throws DocTableException if no connection can be had
     */
    public PooledConnection borrow(boolean isRepeated) {
        claims.incrementAndGet();
        try {
            for (int dead = 0; dead < MOST_DEAD_IN_A_ROW; dead++) {
                // Only when there are more claims than connections does a claim wait for another to end.
                Connection handle = claims.get() > most ? waiters.borrow(source) : source.borrow();
                PooledConnection connection = lend(handle, isRepeated);
                if (connection != null) {
                    return connection;
                }
            }
            throw new ConnectionLostException(
                    "the pool returned " + MOST_DEAD_IN_A_ROW + " dead connections in a row to " + target.database()
                            + ": check that the database is reachable",
                    null,
                    null);
        } catch (NoneFreeException e) {
            claims.decrementAndGet();
            throw failure.noneFree(e);
        } catch (SQLException e) {
            claims.decrementAndGet();
            throw failure.notConnected(e);
        } catch (RuntimeException | Error e) {
            claims.decrementAndGet();
            throw e;
        }
    }

    /** Lends what the source has lent; evicts it and returns null if it is not fit. */
    private @Nullable PooledConnection lend(Connection handle, boolean isRepeated) {
        boolean lends = false;
        try {
            if (handle.isClosed()) {
                return null;
            }
            Connection raw = source.driver(handle, driverClass);
            PooledConnection connection = known.get(raw);
            if (connection == null) {
                connection = check.isNewFit(raw) ? prepare(raw) : null;
            } else if (!check.isFit(connection, retired, isRepeated)) {
                known.giveUp(connection);
                connection = null;
            }
            if (connection != null) {
                connection.lend(handle, leaks == null ? null : new Throwable("borrowed here"));
                lent.incrementAndGet();
                if (isWatched || LOG.isDebugEnabled()) {
                    notifyBorrowed(connection);
                }
                lends = true;
            }
            return connection;
        } catch (SQLException e) {
            throw target.dialect().translate(e, null, null);
        } finally {
            if (!lends) {
                source.evict(handle);
            }
        }
    }

    private void notifyBorrowed(PooledConnection connection) {
        try {
            if (leaks != null) {
                leaks.watch(connection, events);
            }
            events.checkout(connection.number());
        } catch (RuntimeException | Error e) {
            lent.decrementAndGet();
            connection.rest();
            throw e;
        }
    }

    private PooledConnection prepare(Connection raw) throws SQLException {
        PooledConnection made = preparation.prepare(raw);
        made.number(numbers.incrementAndGet());
        known.add(made);
        events.connect(made.number());
        return made;
    }

    /** Takes a connection back; one that is broken, changed or closed is given up. */
    public void giveBack(PooledConnection connection) {
        if (!connection.isReusable()) {
            giveUp(connection);
            return;
        }
        lent.decrementAndGet();
        Connection handle = connection.rest();
        try {
            try {
                if (isWatched || LOG.isDebugEnabled()) {
                    events.checkin(connection.number());
                }
            } finally {
                Connection raw = connection.driver();
                if (raw == handle) {
                    // A source that does not show what is behind it gives no connection to know again.
                    known.remove(raw);
                }
                source.giveBack(handle, raw);
            }
        } catch (SQLException e) {
            LOG.debug("giving a connection back to the pool", e);
        } finally {
            claims.decrementAndGet();
        }
    }

    private void giveUp(PooledConnection connection) {
        try {
            connection.end(target.dialect());
        } finally {
            if (connection.isDetached()) {
                closeDetached(connection);
            } else {
                try {
                    evict(connection);
                } finally {
                    claims.decrementAndGet();
                }
            }
        }
    }

    private void evict(PooledConnection connection) {
        lent.decrementAndGet();
        connection.rest();
        boolean broken = connection.isBroken();
        try {
            events.checkin(connection.number());
            events.invalidate(connection.number(), broken ? "is broken" : "is not to be lent again");
        } finally {
            known.giveUp(connection);
            source.evict(connection.handle());
        }
        if (broken ? !connection.isBrokenAlone() : !connection.isChanged()) {
            check.retireOthers();
        }
    }

    /**
     * Takes a lent connection out of the pool, which may make another in its place; giving it back then closes it.
     *
     * @throws IllegalStateException if the source lets none go
     */
    public void detach(PooledConnection connection) {
        if (!connection.isDetached()) {
            source.detach(connection.handle(), connection.driver());
            known.remove(connection.driver());
            connection.detach();
            lent.decrementAndGet();
            claims.decrementAndGet();
        }
    }

    private void closeDetached(PooledConnection detached) {
        detached.rest();
        try {
            detached.driver().close();
        } catch (SQLException e) {
            LOG.debug("closing a connection that was detached", e);
        }
        events.close(detached.number());
    }

    private void closed(Connection raw) {
        PooledConnection removed = known.remove(raw);
        if (removed != null) {
            events.close(removed.number());
        }
    }

    /** Returns the reports of what happens to connections. */
    public PoolEvents events() {
        return events;
    }

    /**
     * Closes the idle connections now and the lent ones when they come back; new ones are made at need. Those of a
     * {@code DataSource} are its own.
     */
    public void closeConnections() {
        List<PooledConnection> idle = known.idleAndOwn();
        source.retireAll();
        long end = System.nanoTime() + TIME_TO_CLOSE.toNanos();
        // Another thread closes them; the caller may want to delete the file next.
        while (idle.stream().anyMatch(known::isIdle) && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000);
        }
    }

    /** Lends none of the connections made so far again, those of a {@code DataSource} included; closes those of its own. */
    public void retire() {
        retired = numbers.get();
        closeConnections();
    }

    @Override
    public PoolStatus status() {
        return source.status(lent.get());
    }

    @Override
    public List<PoolHolder> holders() {
        return known.holders();
    }

    /** Returns the connections that have been lent at least once. */
    public KnownConnections known() {
        return known;
    }

    /** Lets go of the threads that wait for a connection. */
    public void wakeWaiting() {
        waiters.close();
    }

    /** Returns how many connections are lent. */
    public int lent() {
        return lent.get();
    }

    /** Ends all connections. */
    @Override
    public void close() {
        source.close();
        if (leaks != null) {
            leaks.close();
        }
    }

    /** Makes new connections ready. */
    @FunctionalInterface
    public interface Preparation {
        /**
         * Prepares a connection for its first use.
         *
         * @throws SQLException if it cannot be used
         */
        PooledConnection prepare(Connection raw) throws SQLException;
    }
}
