package io.doctable.pool;

/**
 * Hears what happens to an engine's connections. Called on the thread at work, at once; what a method throws is logged and
 * goes no further. Implementations are thread-safe.
 */
public interface PoolListener {
    /** The engine's first connection is ready; {@link #connect} follows. */
    default void firstConnect(PoolEvent event) {}

    /** A new physical connection is ready, and about to be lent for the first time. */
    default void connect(PoolEvent event) {}

    /** A connection is lent. */
    default void checkout(PoolEvent event) {}

    /** A connection has come back. */
    default void checkin(PoolEvent event) {}

    /** A transaction that was left open was rolled back as its connection came back. */
    default void reset(PoolEvent event) {}

    /** A connection is given up: it broke, did not answer, grew too old, was unwrapped, or its user wanted it so. */
    default void invalidate(PoolEvent event) {}

    /** A physical connection was closed; on a {@code DataSource} that is not heard of. */
    default void close(PoolEvent event) {}

    /**
     * A connection has been out for longer than {@code leakDetection} allows; or, once for each engine, its user is garbage
     * and forgot to close it.
     */
    default void leak(PoolEvent event, PoolHolder holder) {}
}
