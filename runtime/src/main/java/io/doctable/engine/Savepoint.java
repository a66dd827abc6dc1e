package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.SavepointMark;

/**
 * A point in a transaction to go back to: what was done since is kept by {@link #release} and undone by
 * {@link #rollback} or by closing it, after which the transaction goes on as before, also when a statement failed
 * meanwhile. Savepoints end in the reverse order of their making. Belongs to the transaction's thread.
 */
public final class Savepoint implements AutoCloseable {
    private final SavepointMark mark;

    Savepoint(SavepointMark mark) {
        this.mark = mark;
    }

    /**
     * Keeps what was done since, as far as the transaction is committed, and ends the savepoint.
     *
     * @throws InactiveTransactionException if a statement failed meanwhile, in which case all since is undone; or if it, or
     *     its transaction, has ended
     * @throws IllegalStateException if a savepoint made after it has not ended
     */
    public void release() {
        mark.release();
    }

    /**
     * Undoes what was done since and ends the savepoint, and those made after it. Does nothing when it has ended.
     *
     * @throws io.doctable.error.DocTableException if the database cannot; the transaction can then only be rolled back
     */
    public void rollback() {
        mark.rollback();
    }

    /** Undoes what was done since, unless it was released. */
    @Override
    public void close() {
        rollback();
    }

    @Override
    public String toString() {
        return mark.toString();
    }
}
