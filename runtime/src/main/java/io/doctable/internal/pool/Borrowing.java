package io.doctable.internal.pool;

import io.doctable.error.DocTableException;
import io.doctable.error.PoolTimeoutException;
import io.doctable.pool.Pool;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Borrows connections from the source of a pool and reports why none is available. Thread-safe. */
final class Borrowing {
    private static final int HOLDERS_NAMED = 5;

    private final ConnectionSource source;
    private final PoolSettings settings;
    private final ConnectionPool.Home home;
    private final Pool pool;
    private final Waiters waiters = new Waiters();
    /** How many connections are lent or requested. */
    private final AtomicInteger claims = new AtomicInteger();

    Borrowing(ConnectionSource source, PoolSettings settings, ConnectionPool.Home home, Pool pool) {
        this.source = source;
        this.settings = settings;
        this.home = home;
        this.pool = pool;
    }

    /** A connection is asked for. */
    void claim() {
        claims.incrementAndGet();
    }

    /** A connection that was asked for is given back, or was not to be had. */
    void release() {
        claims.decrementAndGet();
    }

    /** Wakes all waiting threads; no thread waits from now on. */
    void wakeAll() {
        waiters.close();
    }

    /**
     * Borrows one, which was claimed.
     *
     * @throws DocTableException if there is none to be had
     */
    Connection borrow() {
        try {
            // Only when there are more claims than connections does a claim wait for another to end.
            return claims.get() > settings.most() ? waiters.borrow(source) : source.borrow();
        } catch (NoneFreeException e) {
            throw new PoolTimeoutException(noneFree(), null, e.getCause());
        } catch (SQLException e) {
            throw ConnectFailure.of(e, home);
        }
    }

    private String noneFree() {
        PoolStatus now = pool.status();
        List<PoolHolder> holders = pool.holders();
        return "no connection became free within " + settings.timeout().toMillis() + " ms: " + now.checkedOut() + " of "
                + settings.most() + " are lent (poolSize " + settings.poolSize() + ", maxOverflow "
                + settings.maxOverflow() + "), " + now.idle() + " idle, " + now.waiting()
                + " more threads wait"
                + (holders.isEmpty() ? "" : ". They are held by ")
                + holders.stream()
                        .limit(HOLDERS_NAMED)
                        .map(PoolHolder::toString)
                        .collect(Collectors.joining("; "))
                + (holders.size() > HOLDERS_NAMED ? "; and " + (holders.size() - HOLDERS_NAMED) + " more" : "")
                + ". Return connections sooner, or raise poolSize"
                + (settings.leakDetection() == null ? "; set leakDetection to see where each was borrowed" : "");
    }
}
