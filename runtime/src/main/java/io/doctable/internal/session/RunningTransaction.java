package io.doctable.internal.session;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UnsupportedByDialectException;
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
import org.jspecify.annotations.Nullable;

/**
 * The database transaction of a session, shared by all nested levels: begins it, and commits, prepares or rolls it back.
 */
final class RunningTransaction extends TransactionState {
    private final Session session;
    private final Dialect dialect;
    private final Connection raw;
    private final DatabaseLock.@Nullable Hold hold;
    /** How many statements the connection had run before. */
    private final long before;

    private final Savepoints savepoints;

    RunningTransaction(
            Session session, TransactionOptions options, @Nullable Isolation usual, DatabaseLock.@Nullable Hold hold) {
        super(session.connection().health(), options);
        this.session = session;
        this.savepoints = new Savepoints(this, session);
        this.dialect = session.dialect();
        this.raw = session.connection().driver();
        this.hold = hold;
        this.before = session.connection().statements().executions();
        try {
            Isolation isolation = options.isolation().orElse(usual);
            session.driver("BEGIN", () -> dialect.begin(raw, mode, isolation));
            String setting = isolation == null ? null : dialect.setIsolation(isolation);
            if (setting != null) {
                session.execute(setting);
            }
        } catch (SQLException e) {
            session.rollBack(mode, e);
            throw session.failure(e, "BEGIN", null);
        } catch (RuntimeException | Error e) {
            session.rollBack(mode, e);
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
        if (!table.isReady()) {
            makeReady(table);
        }
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
        session.context().tables().pending(sql).forEach(this::makeReady);
    }

    private void makeReady(TableEntry table) {
        readied.admit(table, session.context().firstUse(), session, mode != TransactionMode.READ);
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

    /** Commits and ends, or throws the reason why it cannot commit. */
    void commit() {
        requireOwner();
        session.commits(true);
        try {
            // Either this thread sees that the engine is closed, or the closing thread waits for the commit.
            session.sessions().requireOpen();
            commitOpen();
        } catch (RuntimeException | Error e) {
            abandon(e);
            throw e;
        } finally {
            session.commits(false);
        }
    }

    private void commitOpen() {
        if (!isActive()) {
            throw inactive();
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
            readied.committed(session.context().tables());
        } finally {
            end();
        }
    }

    /** Prepares it, or rolls back and throws the reason why it cannot be prepared. */
    void prepare(TwoPhase twoPhase, String id) {
        try {
            prepareOpen(twoPhase, id);
        } catch (RuntimeException | Error e) {
            abandon(e);
            throw e;
        }
    }

    private void prepareOpen(TwoPhase twoPhase, String id) {
        requireNoSavepoint();
        session.endResults("its transaction was prepared");
        try {
            session.driver("PREPARE TRANSACTION", () -> twoPhase.prepare(raw, id, mode));
        } catch (SQLException e) {
            throw twoPhase.isSwitchedOff(e) ? switchedOff(e) : commitFailed(e);
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
            throw new IllegalStateException("a savepoint is still open: release it or roll it "
                    + "back before the commit. The transaction was rolled back");
        }
    }

    private DocTableException commitFailed(SQLException e) {
        DocTableException ours = Failure.ofCommitting(e, dialect, "COMMIT", null);
        DocTableException known = session.failure(e, "COMMIT", null);
        return ours instanceof CommitOutcomeUnknownException ? ours : known;
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
}
