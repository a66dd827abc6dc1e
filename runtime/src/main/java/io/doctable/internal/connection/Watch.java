package io.doctable.internal.connection;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.OutOfTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one execution within its time: cancels it when the limit is reached while the database works, on its first row or
 * on a later one. A cancel is sent only between {@link #enter} and {@link #leave}, and {@code leave} waits until it is
 * through: it never hits the next statement. Thread-safe.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    /** A cancel that came before the database had begun is lost: after this it is sent again. */
    private static final long AGAIN_NANOS = 100_000_000;

    private final TimeLimit limit;
    private final Dialect dialect;
    private final Connection raw;
    private final Statement statement;

    /** Nanoseconds that the database has worked, as far as it is not at work. */
    private long used;

    private long since;
    private boolean working;
    private boolean cancelling;
    private boolean cancelled;
    private @Nullable Future<?> alarm;

    Watch(TimeLimit limit, Dialect dialect, Connection raw, Statement statement) {
        this.limit = limit;
        this.dialect = dialect;
        this.raw = raw;
        this.statement = statement;
    }

    /**
     * The database begins to work.
     *
     * @throws SQLException if no time is left for it
     */
    synchronized void enter() throws SQLException {
        long left = limit.left(used);
        if (left <= 0) {
            throw new OutOfTime(limit.reached(used) + ": the statement was not started, or not continued", null);
        }
        since = System.nanoTime();
        working = true;
        if (alarm == null) {
            alarm = Watchdog.after(left, this::ring);
        }
    }

    /** The database has ended its work, so far. */
    synchronized void leave() {
        boolean interrupted = false;
        while (cancelling) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        working = false;
        used += System.nanoTime() - since;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The execution has ended. */
    synchronized void end() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    /** Returns whether a cancel was sent that may still hit other statements of the connection. */
    synchronized boolean lingers() {
        return cancelled && dialect.cancelLingers();
    }

    /** The driver's exception, or what it comes from if that is our cancel. */
    synchronized SQLException explain(SQLException e) {
        if (!cancelled || e instanceof OutOfTime || !dialect.isCancelled(e)) {
            return e;
        }
        return new OutOfTime(limit.reached(worked()) + ": it was cancelled", e);
    }

    private long worked() {
        return working ? used + System.nanoTime() - since : used;
    }

    private synchronized void ring() {
        alarm = null;
        if (!working) {
            // The rows' reader is at work; the database goes on with enter.
            return;
        }
        long left = limit.left(worked());
        if (left > 0) {
            alarm = Watchdog.after(left, this::ring);
            return;
        }
        Watchdog.aside(this::cancel);
        cancelling = true;
        cancelled = true;
    }

    private void cancel() {
        try {
            dialect.cancel(raw, statement);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("cancelling a statement that ran out of time", e);
        } finally {
            cancelled();
        }
    }

    /** Lets {@link #leave} go on, whatever became of the cancel. */
    private synchronized void cancelled() {
        cancelling = false;
        notifyAll();
        alarm = Watchdog.after(AGAIN_NANOS, this::ring);
    }
}
