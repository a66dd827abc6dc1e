package io.doctable.internal.connection;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks after a delay, on one daemon thread for the process that starts when the first statement has a limit. The
 * thread ends when no statement had one for a while, and at once when the last engine is closed, because it would keep
 * the class loader of an undeployed application alive.
 */
public final class Watchdog {
    private static final long SECONDS_TO_LINGER = 10;
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    /** A cancel may wait for a silent network, and must not keep the clock waiting. */
    private static final ThreadPoolExecutor CANCELS = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            SECONDS_TO_LINGER,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon(task, "doctable-cancel"));

    private static int engines;

    private Watchdog() {}

    /** An engine was opened. */
    public static synchronized void opened() {
        engines++;
        if (engines == 1) {
            linger(SECONDS_TO_LINGER * 1000);
        }
    }

    /** An engine was closed; with the last one the threads end as soon as they have nothing to do. */
    public static synchronized void closed() {
        engines--;
        if (engines == 0) {
            linger(1);
        }
    }

    private static void linger(long millis) {
        CLOCK.setKeepAliveTime(millis, TimeUnit.MILLISECONDS);
        CANCELS.setKeepAliveTime(millis, TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock =
                new ScheduledThreadPoolExecutor(1, task -> daemon(task, "doctable-watchdog"));
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(SECONDS_TO_LINGER, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        // It outlives the thread that started it.
        thread.setContextClassLoader(null);
        return thread;
    }

    /** Runs something short after that time, unless it is cancelled before. */
    static Future<?> after(long nanos, Runnable task) {
        return CLOCK.schedule(task, nanos, TimeUnit.NANOSECONDS);
    }

    /** Runs something that may take its time, now. */
    public static void aside(Runnable task) {
        CANCELS.execute(task);
    }
}
