package io.doctable.internal.session;

import io.doctable.error.ClosedException;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.Failure;
import io.doctable.internal.dialect.OutOfTime;
import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database transaction of a session, shared by all nested levels. A failure marks it rollback-only; the database
 * may also have ended it. Belongs to one thread.
 */
final class RunningTransaction {
    private final Session session;
    private final Dialect dialect;
    private final Connection raw;
    private final TransactionMode mode;
    private final DatabaseLock.@Nullable Hold hold;
    private final TimeLimit.@Nullable Budget budget;
    private final Thread owner = Thread.currentThread();
    /** How many statements the connection had run before. */
    private final long before;
    /** Tables that are ready if this commits. */
    private final List<TableEntry> readied = new ArrayList<>();

    private @Nullable Throwable failure;
    /** Whether there is nothing left to roll back. */
    private boolean over;
    /** Whether the database ended it after a failure; SQLite may report so but undo only the statement. */
    private boolean endedByDatabase;
    /** Whether the outermost level has ended. */
    private boolean ended;
    /** The id under which it was prepared, null if it was not. */
    private @Nullable String preparedAs;

    private final Savepoints savepoints;

    RunningTransaction(
            Session session, TransactionOptions options, @Nullable Isolation usual, DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.savepoints = new Savepoints(this, session);
        this.dialect = session.dialect();
        this.raw = session.connection().driver();
        this.mode = TransactionMode.of(options.readOnly(), options.exclusive());
        this.hold = hold;
        this.before = session.connection().statements().executions();
        this.budget = options.timeout()
                .map(whole -> new TimeLimit.Budget(whole, System.nanoTime()))
                .orElse(null);
        try {
            session.driver("BEGIN", () -> dialect.begin(raw, mode));
            Isolation isolation = options.isolation().orElse(usual);
            if (isolation != null && dialect.can(Ability.CONCURRENT_WRITERS)) {
                // Where writers take turns every transaction is serializable.
                session.execute(
                        "SET TRANSACTION ISOLATION LEVEL " + isolation.name().replace('_', ' '));
            }
        } catch (SQLException e) {
            session.rollBack(mode, e);
            if (hold != null) {
                hold.close();
            }
            throw session.failure(e, "BEGIN", null);
        } catch (RuntimeException | Error e) {
            session.rollBack(mode, e);
            if (hold != null) {
                hold.close();
            }
            throw e;
        }
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

    /** Commits and ends, or throws the reason why it cannot commit. */
    void commit() {
        requireOwner();
        session.commits(true);
        try {
            // Either this thread sees that the engine is closed, or the closing thread waits for the commit.
            session.sessions().requireOpen();
            commitOpen();
        } catch (ClosedException e) {
            abandon(e);
            throw e;
        } finally {
            session.commits(false);
        }
    }

    private void commitOpen() {
        if (!isActive()) {
            InactiveTransactionException inactive = inactive();
            abandon(inactive);
            throw inactive;
        }
        requireNoSavepoint();
        session.endResults("its transaction was committed");
        try {
            if (budget != null && budget.left() <= 0) {
                throw new OutOfTime(budget.reached() + ": it is not committed", null);
            }
            if (session.connection().statements().executions() != before && dialect.knowsOfNoTransaction(raw)) {
                throw new SQLException("no transaction runs on the connection", "25P01");
            }
            session.driver("COMMIT", () -> dialect.commit(raw, mode));
        } catch (SQLException e) {
            throw commitFailed(e);
        }
        over = true;
        try {
            if (mode != TransactionMode.READ) {
                session.committed();
            }
            readied.forEach(session.context().tables()::ready);
        } finally {
            end();
        }
    }

    /** Prepares it, or rolls back and throws the reason why it cannot be prepared. */
    void prepare(String id) {
        TwoPhase twoPhase = session.context().twoPhase();
        requireUsable();
        requireNoSavepoint();
        session.endResults("its transaction was prepared");
        try {
            session.driver("PREPARE TRANSACTION", () -> twoPhase.prepare(raw, id, mode));
        } catch (SQLException e) {
            if (twoPhase.isSwitchedOff(e)) {
                DocTableException off = switchedOff(e);
                abandon(off);
                throw off;
            }
            throw commitFailed(e);
        }
        over = true;
        preparedAs = id;
    }

    private DocTableException switchedOff(SQLException e) {
        return new UnsupportedByDialectException(
                "the server of " + session.context()
                        + " does not permit prepared transactions: set max_prepared_transactions to more than 0"
                        + " and restart the server",
                "PREPARE TRANSACTION",
                e);
    }

    private void requireNoSavepoint() {
        if (savepoints.isAnyOpen()) {
            IllegalStateException open = new IllegalStateException("a savepoint is still open: release it or roll it "
                    + "back before the commit. The transaction was rolled back");
            abandon(open);
            throw open;
        }
    }

    private DocTableException commitFailed(SQLException e) {
        DocTableException ours = Failure.ofCommitting(e, dialect, "COMMIT", null);
        DocTableException known = session.failure(e, "COMMIT", null);
        if (!(ours instanceof CommitOutcomeUnknownException)) {
            ours = known;
        }
        abandon(ours);
        return ours;
    }

    /** Rolls back now; nested levels are inactive until the outermost one ends. */
    void rollback(@Nullable Throwable reason) {
        if (!over) {
            over = true;
            session.endResults("its transaction was rolled back");
            if (!session.isBroken()) {
                session.rollBack(mode, reason);
            }
        }
    }

    /** Rolls back and ends. */
    void abandon(@Nullable Throwable reason) {
        if (!ended) {
            try {
                rollback(reason);
            } finally {
                end();
            }
        }
    }

    /** The outermost has ended. */
    private void end() {
        ended = true;
        session.running(null);
        if (hold != null) {
            hold.close();
        }
    }

    /** Its points to go back to. */
    Savepoints savepoints() {
        return savepoints;
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
