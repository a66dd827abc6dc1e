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
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Access;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionMode;
import io.doctable.option.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database's transaction on a session, shared by all that nest in it. A failure makes it roll back only; the
 * database may have ended it by itself. Belongs to one thread.
 */
final class RunningTransaction {
    private final Session session;
    private final Dialect dialect;
    private final Connection raw;
    private final TransactionMode mode;
    private final DatabaseLock.@Nullable Hold hold;
    private final TimeLimit.@Nullable Budget budget;
    private final Thread owner = Thread.currentThread();
    /** How many statements the connection had run before it. */
    private final long before;
    /** Tables that are ready if this commits. */
    private final List<TableEntry> readied = new ArrayList<>();

    private @Nullable Throwable failure;
    /** Whether there is nothing left to roll back. */
    private boolean over;
    /** Whether a failure had the database end it; after some, SQLite says so and has undone the statement alone. */
    private boolean endedByDatabase;
    /** Whether the outermost has ended. */
    private boolean ended;

    /** What it was prepared as, null if it was not. */
    private @Nullable String preparedAs;

    private final Savepoints savepoints;

    RunningTransaction(
            Session session, TransactionOptions options, @Nullable Isolation usual, DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.savepoints = new Savepoints(this, session);
        this.dialect = session.dialect();
        this.raw = session.physical().driver();
        this.mode = options.mode();
        this.hold = hold;
        this.before = session.physical().executions();
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
     * Lets work on a table in.
     *
     * @throws DocTableException if this thread, the transaction's state or its mode forbids it
     */
    void admit(Access access, TableEntry table) {
        requireUsable();
        if (access == Access.WRITE && mode == TransactionMode.READ) {
            throw new ReadOnlyException("the transaction is read-only: nothing is written to " + table, null, null);
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

    /** Lets raw SQL in, the tables that it names made ready before. */
    void admit(RawSql sql) {
        requireUsable();
        if (sql.writes() && mode == TransactionMode.READ) {
            throw new ReadOnlyException("the transaction is read-only: it refuses " + sql.verb(), sql.text(), null);
        }
        if (sql.verb().equals("VACUUM")) {
            throw new IllegalStateException("VACUUM does not run inside a transaction");
        }
        for (TableEntry table : session.context().tables().pending(sql)) {
            if (!readied.contains(table)) {
                readied.addAll(
                        session.context().firstUse().makeReadyInside(table, session, mode != TransactionMode.READ));
            }
        }
    }

    /** Whether statements may still run in it. */
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
                    "the transaction belongs to thread \"" + owner.getName() + "\"; this is \""
                            + Thread.currentThread().getName() + "\". Do the work there, or begin one here",
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
            throw new ReadOnlyException("the transaction is read-only: no table is created or dropped", null, null);
        }
    }

    InactiveTransactionException inactive() {
        Throwable reason = failure;
        String message = reason != null
                ? "a failure made this transaction roll back only: put what may fail into tx.savepoint. The failure was "
                        + reason
                : preparedAs != null
                        ? "the transaction is prepared as \"" + preparedAs + "\", nothing more goes into it"
                        : ended
                                ? "the transaction has ended"
                                : session.isBroken() && !over
                                        ? "an earlier call left the connection in an unknown state, so that this "
                                                + "transaction can only be rolled back: do it again as a whole"
                                        : "the transaction was rolled back, nothing of it is stored";
        return new InactiveTransactionException(message, null, reason);
    }

    /** A statement failed, or work that joined: from now on it can only be rolled back. */
    void failed(Throwable reason, boolean endsTransaction) {
        if (failure == null) {
            failure = reason;
        }
        endedByDatabase |= endsTransaction;
    }

    /** Commits, or says why that cannot be, and ends. */
    void commit() {
        requireOwner();
        session.commits(true);
        try {
            // Either this sees that the engine is closed, or who closes it sees the commit and waits for it.
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
        session.results().endAll("its transaction was committed");
        try {
            if (budget != null && budget.left() <= 0) {
                throw new OutOfTime(budget.reached() + ": it is not committed", null);
            }
            if (session.physical().executions() != before && dialect.knowsOfNoTransaction(raw)) {
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

    /** Prepares it, or says why that cannot be and rolls back. */
    void prepare(String id) {
        TwoPhase twoPhase = session.context().twoPhase();
        requireUsable();
        requireNoSavepoint();
        session.results().endAll("its transaction was prepared");
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
                        + " prepares no transactions: set max_prepared_transactions there to more than"
                        + " 0 and restart it",
                "PREPARE TRANSACTION",
                e);
    }

    private void requireNoSavepoint() {
        if (savepoints.isAnyOpen()) {
            IllegalStateException open = new IllegalStateException("a savepoint is open, neither released nor rolled "
                    + "back: end it before the commit. The transaction is rolled back");
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

    /** Rolls back now; nested work finds it inactive until the outermost ends. */
    void rollback(@Nullable Throwable reason) {
        if (!over) {
            over = true;
            session.results().endAll("its transaction was rolled back");
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
        session.ended();
        if (hold != null) {
            hold.close();
        }
    }

    /** Its points to go back to. */
    Savepoints savepoints() {
        return savepoints;
    }

    /** What was readied since then is not, and what failed since then is undone. */
    void wentBack(List<TableEntry> readiedBefore) {
        readied.retainAll(readiedBefore);
        failure = null;
    }

    /** Tables that are ready if this commits. */
    List<TableEntry> readied() {
        return List.copyOf(readied);
    }

    /** Whether the database has no transaction any more. */
    boolean isOver() {
        return over || endedByDatabase;
    }
}
