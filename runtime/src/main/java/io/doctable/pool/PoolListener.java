package io.doctable.pool;

/**
 * Observes the events of an engine's connection pool. Methods are called synchronously on the thread that causes the
 * event; an exception from a method is logged and not propagated. Implementations must be thread-safe.
 */
public interface PoolListener {
    /** Called when the engine's first connection is ready, before {@link #connect}. */
    default void firstConnect(PoolEvent event) {}

    /** Called when a new physical connection is ready, before it is lent for the first time. */
    default void connect(PoolEvent event) {}

    /** Called when a connection is lent. */
    default void checkout(PoolEvent event) {}

    /** Called when a connection has been returned. */
    default void checkin(PoolEvent event) {}

    /** Called when a transaction that was left open was rolled back on return of its connection. */
    default void reset(PoolEvent event) {}

    /**
     * Called when a connection is given up: it broke, did not answer, was too old, was unwrapped, or was invalidated.
     */
    default void invalidate(PoolEvent event) {}

    /** Called when a physical connection was closed; never for connections of a {@code DataSource}. */
    default void close(PoolEvent event) {}

    /**
     * Called when a connection has been lent for longer than {@code leakDetection} allows; or, once per engine, when
     * its holder was garbage-collected without closing it.
     */
    default void leak(PoolEvent event, PoolHolder holder) {}
}
