package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a running transaction, and the work that it therefore permits. A failure marks it rollback-only; the
 * database may also have ended it. Belongs to one thread.
 */
abstract class TransactionState {
    final Session session;
    final TransactionMode mode;
    final TimeLimit.@Nullable Budget budget;
    private final Thread owner = Thread.currentThread();
    /** Tables that are ready if this commits. */
    final List<TableEntry> readied = new ArrayList<>();

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

    TransactionState(Session session, TransactionOptions options) {
        this.session = session;
        this.mode = TransactionMode.of(options.readOnly(), options.exclusive());
        this.budget = options.timeout()
                .map(whole -> new TimeLimit.Budget(whole, System.nanoTime()))
                .orElse(null);
    }

    /**
     * Permits work on a table.
     *
     * @throws DocTableException if the thread, the transaction's state or its mode forbids it
     */
    void admit(Access access, TableEntry table) {
        requireUsable();
        if (access == Access.WRITE && mode == TransactionMode.READ) {
            throw new ReadOnlyException(
                    "the transaction is read-only and cannot write to " + table + ": begin it without asReadOnly()",
                    null,
                    null);
        }
        if (!table.isReady() && !readied.contains(table)) {
            readied.addAll(session.context().firstUse().makeReadyInside(table, session, mode != TransactionMode.READ));
        }
    }

    /** Tables are there and fit, if this commits. */
    void readied(List<TableEntry> tables) {
        readied.addAll(tables);
    }

    /** A table is dropped: what was made ready here is looked for again. */
    void forgetReadied() {
        readied.clear();
    }

    /** Permits raw SQL and makes the tables that it names ready. */
    void admit(RawSql sql) {
        requireUsable();
        if (sql.writes() && mode == TransactionMode.READ) {
            throw new ReadOnlyException(
                    "the transaction is read-only and refuses " + sql.verb() + ": begin it without asReadOnly()",
                    sql.text(),
                    null);
        }
        if (sql.verb().equals("VACUUM")) {
            throw new IllegalStateException("VACUUM cannot run inside a transaction: run it outside of one");
        }
        for (TableEntry table : session.context().tables().pending(sql)) {
            if (!readied.contains(table)) {
                readied.addAll(
                        session.context().firstUse().makeReadyInside(table, session, mode != TransactionMode.READ));
            }
        }
    }

    /** Returns whether the transaction accepts statements. */
    boolean isActive() {
        return !ended && !over && failure == null && !session.isBroken();
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

    void requireUsable() {
        requireOwner();
        session.sessions().requireOpen();
        if (!isActive()) {
            throw inactive();
        }
    }

    void requireUsable(Access access) {
        requireUsable();
        if (access == Access.WRITE && mode == TransactionMode.READ) {
            throw new ReadOnlyException("the transaction is read-only and cannot create or drop tables", null, null);
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
                                : session.isBroken() && !over
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
        readied.retainAll(readiedBefore);
        failure = null;
    }

    /** Tables that are ready if this commits. */
    List<TableEntry> readied() {
        return List.copyOf(readied);
    }

    /** Returns whether the database has ended the transaction. */
    boolean isOver() {
        return over || endedByDatabase;
    }
}
