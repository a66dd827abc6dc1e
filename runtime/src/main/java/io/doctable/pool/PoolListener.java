package io.doctable.pool;

/**
 * Observes the events of an engine's connection pool. Methods are called synchronously on the thread that causes the
 * event; an exception from a method is logged and not propagated. Implementations must be thread-safe.
 */
public interface PoolListener {
    /** Called when the engine's first connection is ready, before {@link #connect}. */
    default void firstConnect(Event event) {}

    /** Called when a new physical connection is ready, before it is lent for the first time. */
    default void connect(Event event) {}

    /** Called when a connection is lent. */
    default void checkout(Event event) {}

    /** Called when a connection has been returned. */
    default void checkin(Event event) {}

    /** Called when a transaction that was left open was rolled back on return of its connection. */
    default void reset(Event event) {}

    /**
     * Called when a connection is given up: it broke, did not answer, was too old, was unwrapped, or was invalidated.
     */
    default void invalidate(Event event) {}

    /** Called when a physical connection was closed; never for connections of a {@code DataSource}. */
    default void close(Event event) {}

    /**
     * Called when a connection has been lent for longer than {@code leakDetection} allows; or, once per engine, when
     * its holder was garbage-collected without closing it.
     */
    default void leak(Event event, PoolHolder holder) {}

    /**
     * Identifies the connection that an event concerns.
     *
     * @param database the name of the database in messages, without secrets
     * @param connection the number of the physical connection, counted from 1 per engine
     */
    record Event(String database, long connection) {}
}
