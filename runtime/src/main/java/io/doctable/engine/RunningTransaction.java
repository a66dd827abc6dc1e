package io.doctable.engine;

import io.doctable.dialect.Ability;
import io.doctable.dialect.Dialect;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.pool.DatabaseLock;
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
    private final boolean readOnly;
    private final DatabaseLock.@Nullable Hold hold;
    private final Thread owner = Thread.currentThread();
    /** Tables that are ready if this commits. */
    private final List<RegisteredTable> readied = new ArrayList<>();

    private @Nullable Throwable failure;
    /** Whether the database has no transaction any more. */
    private boolean over;
    /** Whether the outermost has ended. */
    private boolean ended;

    private int savepoints;

    RunningTransaction(Session session, TransactionOptions options, DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.dialect = session.dialect();
        this.raw = session.physical().raw();
        this.readOnly = options.readOnly();
        this.hold = hold;
        try {
            dialect.begin(raw, readOnly);
            if (options.isolation().isPresent() && dialect.can(Ability.CONCURRENT_WRITERS)) {
                // Where writers take turns every transaction is serializable.
                session.execute("SET TRANSACTION ISOLATION LEVEL "
                        + options.isolation().get().name().replace('_', ' '));
            }
        } catch (SQLException e) {
            session.rollBack(readOnly, e);
            if (hold != null) {
                hold.close();
            }
            throw session.failure(e, "BEGIN", null);
        }
    }

    /**
     * Lets work on a table in.
     *
     * @throws DocTableException if this thread, the transaction's state or its mode forbids it
     */
    void admit(Access access, RegisteredTable table) {
        requireUsable();
        if (access == Access.WRITE && readOnly) {
            throw new ReadOnlyException("the transaction is read-only: nothing is written to " + table, null, null);
        }
        if (!table.isReady() && !readied.contains(table)) {
            readied.addAll(session.engine().firstUse().makeReadyInside(table, session, !readOnly));
        }
    }

    /** A table is dropped: what was made ready here is so no more. */
    void forget(RegisteredTable table) {
        readied.remove(table);
    }

    /** Whether statements may still run in it. */
    boolean isActive() {
        return !ended && !over && failure == null;
    }

    boolean isEnded() {
        return ended;
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
        if (!isActive()) {
            throw inactive();
        }
    }

    InactiveTransactionException inactive() {
        Throwable reason = failure;
        String message = reason != null
                ? "a failure made this transaction roll back only: put what may fail into tx.savepoint. The failure was "
                        + reason
                : ended ? "the transaction has ended" : "the transaction was rolled back, nothing of it is stored";
        return new InactiveTransactionException(message, null, reason);
    }

    /** A statement failed, or work that joined: from now on it can only be rolled back. */
    void failed(Throwable reason, boolean endedByDatabase) {
        if (failure == null) {
            failure = reason;
        }
        over |= endedByDatabase;
    }

    /** Commits, or says why that cannot be, and ends. */
    void commit() {
        requireOwner();
        if (!isActive()) {
            InactiveTransactionException inactive = inactive();
            abandon(inactive);
            throw inactive;
        }
        try {
            dialect.commit(raw, readOnly);
        } catch (SQLException e) {
            throw commitFailed(e);
        }
        over = true;
        readied.forEach(session.engine().tables()::ready);
        end();
    }

    private DocTableException commitFailed(SQLException e) {
        DocTableException ours;
        if (dialect.breaksConnection(e)) {
            session.breaks();
            over = true;
            ours = new CommitOutcomeUnknownException(
                    "the connection broke while COMMIT was on its way: the work may be stored or not. "
                            + "Look before doing it again",
                    "COMMIT",
                    e);
        } else {
            ours = session.failure(e, "COMMIT", null);
        }
        abandon(ours);
        return ours;
    }

    /** Rolls back now; nested work finds it inactive until the outermost ends. */
    void rollback(@Nullable Throwable reason) {
        if (!over) {
            over = true;
            session.rollBack(readOnly, reason);
        }
    }

    /** Rolls back and ends. */
    void abandon(@Nullable Throwable reason) {
        if (!ended) {
            rollback(reason);
            end();
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

    /** Runs work that is undone alone when it throws, or when it swallowed the failure of a statement. */
    <T, E extends Exception> T savepoint(Transaction handle, TransactionFunction<T, E> body) throws E {
        requireUsable();
        String name = "doctable_" + ++savepoints;
        List<RegisteredTable> readiedBefore = List.copyOf(readied);
        execute("SAVEPOINT " + name);
        T result;
        try {
            result = body.apply(handle);
        } catch (Throwable t) {
            undo(name, readiedBefore, t);
            throw t;
        }
        if (!isActive()) {
            InactiveTransactionException inactive = inactive();
            undo(name, readiedBefore, inactive);
            throw inactive;
        }
        execute("RELEASE SAVEPOINT " + name);
        return result;
    }

    private void undo(String savepoint, List<RegisteredTable> readiedBefore, Throwable reason) {
        if (over) {
            return;
        }
        try {
            session.execute("ROLLBACK TO SAVEPOINT " + savepoint);
            session.execute("RELEASE SAVEPOINT " + savepoint);
            readied.retainAll(readiedBefore);
            failure = null;
        } catch (SQLException e) {
            reason.addSuppressed(session.failure(e, "ROLLBACK TO SAVEPOINT " + savepoint, null));
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
