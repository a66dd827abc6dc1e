package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.dialect.SavepointSql;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The nested savepoints of a running transaction. Belongs to the thread of the transaction. */
final class Savepoints {
    private final RunningTransaction transaction;
    private final Session session;
    private @Nullable SavepointMark innermost;
    private int made;

    Savepoints(RunningTransaction transaction, Session session) {
        this.transaction = transaction;
        this.session = session;
    }

    boolean isAnyOpen() {
        return innermost != null;
    }

    /** Runs work that alone is undone when it throws or when it swallowed the failure of a statement. */
    <T, E extends Exception> T run(TransactionPart part, PartFunction<T, E> body) throws E {
        SavepointMark savepoint = make();
        T result;
        try {
            result = body.apply(part);
        } catch (Throwable t) {
            undo(savepoint, t);
            throw t;
        }
        savepoint.release();
        return result;
    }

    /** Creates a savepoint. */
    SavepointMark make() {
        transaction.requireUsable();
        String name = "doctable_" + ++made;
        SavepointSql sql = session.dialect().savepoint(name);
        execute(sql.set());
        innermost = new SavepointMark(this, name, sql, innermost, transaction.readied.now());
        return innermost;
    }

    /** Keeps what was done since a savepoint. */
    void release(SavepointMark savepoint) {
        transaction.requireOwner();
        if (savepoint.isEnded() || transaction.isEnded()) {
            throw new InactiveTransactionException(
                    "the savepoint has ended: create another one",
                    null,
                    transaction.inactive().getCause());
        }
        if (savepoint != innermost) {
            throw new IllegalStateException("a savepoint created after this one is still open: end that one first");
        }
        if (!transaction.isActive()) {
            InactiveTransactionException inactive = transaction.inactive();
            undo(savepoint, inactive);
            throw inactive;
        }
        execute(savepoint.sql().release());
        forget(savepoint);
    }

    /** Undoes what was done since a savepoint that has not ended. */
    void rollbackTo(SavepointMark savepoint) {
        if (!savepoint.isEnded() && !transaction.isEnded()) {
            transaction.requireOwner();
            undo(savepoint, null);
        }
    }

    /** Rolls back to a savepoint; {@code reason} led to it and gets any further failure as suppressed. */
    private void undo(SavepointMark savepoint, @Nullable Throwable reason) {
        if (savepoint.isEnded()) {
            return;
        }
        forget(savepoint);
        if (transaction.isOver()) {
            return;
        }
        String sql = savepoint.sql().rollback();
        session.endResults("a part of its transaction was rolled back");
        try {
            session.execute(sql);
            session.execute(savepoint.sql().release());
            transaction.wentBack(savepoint.readiedBefore());
        } catch (SQLException e) {
            DocTableException ours = session.failure(e, sql, null);
            if (reason == null) {
                throw ours;
            }
            reason.addSuppressed(ours);
        }
    }

    /** Ends a savepoint and those made after it. */
    private void forget(SavepointMark savepoint) {
        while (innermost != null && !savepoint.isEnded()) {
            innermost.end();
            innermost = innermost.outer();
        }
    }

    private void execute(String sql) {
        try {
            session.execute(sql);
        } catch (SQLException e) {
            throw session.failure(e, sql, null);
        }
    }
}
