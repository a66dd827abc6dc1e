package io.doctable.internal.pool;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a pool is to work. For the engine; not for applications.
 *
 * @param poolSize how many connections to keep for use again
 * @param maxOverflow how many more to open at need, {@link #NO_LIMIT} for as many as are wanted
 * @param timeout how long to wait for a connection
 * @param recycle the age at which a connection is not lent again, null for the pool's own
 * @param prePing whether a connection is checked before each use, and not only after a rest
 * @param leakDetection how long a connection may be lent before it is reported, null for no limit
 */
public record PoolSettings(
        int poolSize,
        int maxOverflow,
        Duration timeout,
        @Nullable Duration recycle,
        boolean prePing,
        @Nullable Duration leakDetection) {
    /** As {@code maxOverflow}: no limit. */
    public static final int NO_LIMIT = -1;

    /** The shortest timeout that the pool takes, in milliseconds. */
    public static final long SHORTEST_TIMEOUT_MILLIS = 250;

    /** The default settings. */
    public static final PoolSettings DEFAULTS = new PoolSettings(5, 10, Duration.ofSeconds(30), null, false, null);

    /** Returns the largest number of connections. */
    public int most() {
        return maxOverflow == NO_LIMIT
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, (long) poolSize + maxOverflow);
    }

    /** Returns these settings with another {@code poolSize}. */
    public PoolSettings withPoolSize(int changed) {
        return new PoolSettings(changed, maxOverflow, timeout, recycle, prePing, leakDetection);
    }

    /** Returns these settings with another {@code maxOverflow}. */
    public PoolSettings withMaxOverflow(int changed) {
        return new PoolSettings(poolSize, changed, timeout, recycle, prePing, leakDetection);
    }

    /** Returns these settings with another {@code timeout}. */
    public PoolSettings withTimeout(Duration changed) {
        return new PoolSettings(poolSize, maxOverflow, changed, recycle, prePing, leakDetection);
    }

    /** Returns these settings with another {@code recycle}. */
    public PoolSettings withRecycle(Duration changed) {
        return new PoolSettings(poolSize, maxOverflow, timeout, changed, prePing, leakDetection);
    }

    /** Returns these settings with another {@code prePing}. */
    public PoolSettings withPrePing(boolean changed) {
        return new PoolSettings(poolSize, maxOverflow, timeout, recycle, changed, leakDetection);
    }

    /** Returns these settings with another {@code leakDetection}. */
    public PoolSettings withLeakDetection(Duration changed) {
        return new PoolSettings(poolSize, maxOverflow, timeout, recycle, prePing, changed);
    }
}
