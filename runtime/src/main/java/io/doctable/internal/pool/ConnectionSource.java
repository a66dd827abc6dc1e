package io.doctable.internal.pool;

import io.doctable.pool.PoolStatus;
import java.sql.Connection;
import java.sql.SQLException;

/** The source from which a pool borrows connections. For the engine; not for applications. Thread-safe. */
public interface ConnectionSource extends AutoCloseable {
    /**
     * Borrows a connection; closing it gives it back.
     *
     * @throws SQLException if the database cannot be reached
     * @throws NoneFreeException if none became free in time
     */
    Connection borrow() throws SQLException;

    /** Returns the driver's connection behind a lent one, or the lent one where it hides what is behind it. */
    default Connection driver(Connection lent, Class<?> type) throws SQLException {
        return lent.isWrapperFor(type) ? (Connection) lent.unwrap(type) : lent;
    }

    /** Takes a lent connection back; {@code raw} is what is behind it. */
    default void giveBack(Connection lent, Connection raw) throws SQLException {
        lent.close();
    }

    /** Ends a lent connection that must not be used again. */
    void evict(Connection lent);

    /**
     * Lets go of a lent connection: from now on it is its user's, who closes {@code raw}.
     *
     * @throws IllegalStateException if that cannot be done
     */
    default void detach(Connection lent, Connection raw) {
        throw new IllegalStateException(
                "a connection of a DataSource cannot be detached: get one from the DataSource itself");
    }

    /** Ends the idle connections at once and the lent ones when they come back. */
    void retireAll();

    /**
     * Sets the listener for closed physical connections; called before the first connection is borrowed.
     *
     * @return whether this source reports them
     */
    default boolean onClose(ClosedListener listener) {
        return false;
    }

    /** The counts of this moment, with that many connections lent. */
    default PoolStatus status(int checkedOut) {
        return PoolStatus.of(0, 0, checkedOut, 0);
    }

    /** Ends all connections. */
    @Override
    void close();

    /** Is notified of which physical connections were closed. */
    @FunctionalInterface
    interface ClosedListener {
        /** Called when that connection was closed. */
        void closed(Connection raw);
    }
}
