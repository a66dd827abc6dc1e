package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.SavepointMark;

/**
 * A savepoint of a transaction: {@link #release} keeps what was done since, {@link #rollback} or closing it undoes it.
 * The transaction then continues, even if a statement failed in between. Savepoints end in the reverse order of their
 * creation. Belongs to the transaction's thread.
 */
public final class Savepoint implements AutoCloseable {
    private final SavepointMark mark;

    Savepoint(SavepointMark mark) {
        this.mark = mark;
    }

    /**
     * Keeps what was done since and ends the savepoint; the changes become durable with the transaction's commit.
     *
     * @throws InactiveTransactionException if a statement failed since, whereupon all changes since are undone; or if
     *     the savepoint or its transaction has ended
     * @throws IllegalStateException if a savepoint created after it has not ended
     */
    public void release() {
        mark.release();
    }

    /**
     * Undoes what was done since and ends the savepoint and those created after it. Does nothing if it has ended.
     *
     * @throws io.doctable.error.DocTableException if the database cannot undo it; the transaction is then rollback-only
     */
    public void rollback() {
        mark.rollback();
    }

    /** Undoes what was done since, unless the savepoint was released. */
    @Override
    public void close() {
        rollback();
    }

    @Override
    public String toString() {
        return mark.toString();
    }
}
