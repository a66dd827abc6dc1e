package io.doctable.internal.session;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.Watchdog;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.pool.ConnectionPool;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the lent connections of an engine that is being closed. Calls of a single statement, and commits, get some time
 * to finish; transactions, results and explicit connections do not.
 *
 * @param pool the pool of the connections
 */
record Closing(ConnectionPool pool, Dialect dialect) {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    private static final long TIME_FOR_CALLS = Duration.ofMillis(500).toNanos();
    private static final long LOOK_AGAIN = Duration.ofMillis(1).toNanos();
    private static final Duration TIME_TO_ABORT = Duration.ofSeconds(1);

    /** Ends the connections. */
    void run() {
        long end = System.nanoTime() + TIME_FOR_CALLS;
        while (pool.known().isAnyLentBriefly() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        List<PooledConnection> lent = pool.known().lentAndOwn();
        CountDownLatch running = new CountDownLatch(lent.size());
        for (PooledConnection each : lent) {
            // SQLite's close waits for a statement at work, and that perhaps for another process.
            Watchdog.aside(() -> {
                try {
                    each.abort(dialect);
                } finally {
                    running.countDown();
                }
            });
        }
        try {
            boolean all = running.await(TIME_TO_ABORT.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("connections that were lent when the engine was closed: {}, all ended: {}", lent.size(), all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
