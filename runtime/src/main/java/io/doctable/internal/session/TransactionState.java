package io.doctable.internal.session;

import io.doctable.error.InactiveTransactionException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a running transaction. A failure marks it rollback-only; the database may also have ended it. Belongs to
 * one thread.
 */
abstract class TransactionState {
    final ReadiedTables readied = new ReadiedTables();
    final TransactionMode mode;
    final TimeLimit.@Nullable Budget budget;
    private final Thread owner = Thread.currentThread();
    private final ConnectionHealth health;

    private @Nullable Throwable failure;
    /** Whether there is nothing left to roll back. */
    boolean over;
    /** Whether the database ended it after a failure; SQLite may report so but undo only the statement. */
    private boolean endedByDatabase;
    /** Whether the outermost level has ended. */
    boolean ended;
    /** The id under which it was prepared, null if it was not. */
    @Nullable
    String preparedAs;

    TransactionState(ConnectionHealth health, TransactionOptions options) {
        this.health = health;
        this.mode = TransactionMode.of(options.readOnly(), options.exclusive());
        this.budget = options.timeout()
                .map(whole -> new TimeLimit.Budget(whole, System.nanoTime()))
                .orElse(null);
    }

    /** Returns whether the transaction accepts statements. */
    boolean isActive() {
        return !ended && !over && failure == null && !health.isBroken();
    }

    boolean isEnded() {
        return ended;
    }

    /** The time that it has, null where there is no limit. */
    TimeLimit.@Nullable Budget budget() {
        return budget;
    }

    void requireOwner() {
        if (Thread.currentThread() != owner) {
            throw new WrongTransactionThreadException(
                    "the transaction belongs to thread \"" + owner.getName() + "\" and cannot be used by thread \""
                            + Thread.currentThread().getName() + "\": use it there, or begin another one here",
                    null,
                    null);
        }
    }

    InactiveTransactionException inactive() {
        Throwable reason = failure;
        String message = reason != null
                ? "this transaction is rollback-only because a statement or nested work failed: " + reason
                        + ". Run statements that may fail inside tx.savepoint(...)"
                : preparedAs != null
                        ? "the transaction is prepared as \"" + preparedAs + "\" and accepts no more statements"
                        : ended
                                ? "the transaction has ended: begin another one"
                                : health.isBroken() && !over
                                        ? "this transaction is rollback-only because an earlier call left the "
                                                + "connection in an unknown state: repeat the whole transaction"
                                        : "the transaction was rolled back and none of its changes are stored";
        return new InactiveTransactionException(message, null, reason);
    }

    /** Marks the transaction rollback-only because a statement or nested work failed. */
    void failed(Throwable reason, boolean endsTransaction) {
        if (failure == null) {
            failure = reason;
        }
        endedByDatabase |= endsTransaction;
    }

    /** Restores the tables ready before a savepoint and clears later failures. */
    void wentBack(List<TableEntry> readiedBefore) {
        readied.goBackTo(readiedBefore);
        failure = null;
    }

    /** Returns whether the database has ended the transaction. */
    boolean isOver() {
        return over || endedByDatabase;
    }
}
