package io.doctable.internal.pool;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.pool.PoolHolder;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Reports connections that are not returned in time, each once for each use. Its thread lives while there is something to watch. Thread-safe. */
final class LeakWatch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, LeakWatch::thread);
    private final long allowed;

    /** @param allowed how long a connection may be lent */
    LeakWatch(Duration allowed) {
        this.allowed = allowed.toNanos();
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(5, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "doctable-leaks");
        thread.setDaemon(true);
        return thread;
    }

    /** Reports a connection that this thread has just borrowed when the time is over, unless it is back by then. */
    void watch(PooledConnection connection, PoolEvents events) {
        Throwable taken = Objects.requireNonNull(connection.borrowedAt());
        Thread thread = Thread.currentThread();
        long since = System.nanoTime();
        Runnable report = () -> events.leak(
                connection.number(), PoolHolder.of(thread, System.nanoTime() - since, taken.getStackTrace()), taken);
        connection.leakReport(clock.schedule(report, allowed, TimeUnit.NANOSECONDS));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
