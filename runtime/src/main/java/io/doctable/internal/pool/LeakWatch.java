package io.doctable.internal.pool;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Reports loans that last too long, each once. Its thread lives while there is something to watch. Thread-safe. */
final class LeakWatch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, LeakWatch::thread);
    private final long allowed;

    /** @param allowed how long a loan may last */
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

    /** Runs the report when the time is over, unless it is cancelled before. */
    Future<?> watch(Runnable report) {
        return clock.schedule(report, allowed, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
