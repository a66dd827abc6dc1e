package io.doctable.pool;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a pool is to work. For the engine; not for applications.
 *
 * @param poolSize how many connections to keep ready
 * @param maxOverflow how many more to open at need
 * @param timeout how long to wait for a connection
 * @param recycle the greatest age of a connection, null for the pool's own
 */
public record PoolSettings(
        int poolSize,
        int maxOverflow,
        Duration timeout,
        @Nullable Duration recycle) {
    /** How many connections there may be at a time. */
    public int most() {
        return poolSize + maxOverflow;
    }
}
