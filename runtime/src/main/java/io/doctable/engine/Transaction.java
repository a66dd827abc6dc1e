package io.doctable.engine;

import io.doctable.dialect.RawSql;
import io.doctable.error.InactiveTransactionException;

/**
 * A running transaction, or a part of one: {@link DbConnection#begin()} called again joins the one that runs, and only
 * the outermost commit commits, while any rollback rolls all back at once. After a failure, of a statement or of work
 * that joined, it can only be rolled back: statements and commit raise {@link InactiveTransactionException}, the first
 * failure as cause; what may fail goes into a {@link #savepoint}. Belongs to the thread that began it.
 */
public final class Transaction implements Connectable, AutoCloseable {
    private final Session session;
    private final RunningTransaction running;
    private final boolean outermost;
    /** Whether the engine commits when the body returns. */
    private final boolean scoped;

    private boolean ended;

    Transaction(Session session, RunningTransaction running, boolean outermost, boolean scoped) {
        this.session = session;
        this.running = running;
        this.outermost = outermost;
        this.scoped = scoped;
    }

    @Override
    public Engine engine() {
        return session.engine();
    }

    /** Whether statements may still run in it. */
    public boolean isActive() {
        return !ended && running.isActive();
    }

    /**
     * Commits, where this is the outermost; a part of a transaction only says that it is content.
     *
     * @throws InactiveTransactionException if it was rolled back, can only be rolled back, or has ended; an outermost one
     *     is then rolled back
     * @throws io.doctable.error.CommitOutcomeUnknownException if the connection broke on the way
     * @throws IllegalStateException inside {@link Engine#transaction}, which commits by itself
     */
    public void commit() {
        if (scoped) {
            throw new IllegalStateException("engine.transaction commits when its body returns");
        }
        running.requireOwner();
        if (ended) {
            throw new InactiveTransactionException("the transaction has ended", null, null);
        }
        ended = true;
        complete();
    }

    /**
     * Prepares the transaction, the first of two phases, and ends it here: nothing more goes into it, its locks stay, and
     * it survives a crash until {@link Engine#prepared} commits it or rolls it back.
     *
     * @param id 1 to 190 letters, digits, and {@code . _ : -}, unique in the server
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot do that
     * @throws IllegalStateException for a part of a transaction
     * @throws IllegalArgumentException for another id
     */
    public void prepare(String id) {
        if (!outermost) {
            throw new IllegalStateException("only the outermost can be prepared, and this is a part of a transaction");
        }
        PreparedTransactions.requireId(id);
        requireUsable();
        ended = true;
        running.prepare(id);
        if (!scoped) {
            running.abandon(null);
        }
    }

    private void complete() {
        if (outermost) {
            running.commit();
        } else {
            running.requireUsable();
        }
    }

    /**
     * Rolls back, the outermost with all its parts, at once. Until the outermost ends, statements and commits raise
     * {@link InactiveTransactionException}. Does nothing when it has ended.
     */
    public void rollback() {
        if (ended) {
            return;
        }
        running.requireOwner();
        ended = true;
        if (outermost && !scoped) {
            running.abandon(null);
        } else {
            running.rollback(null);
        }
    }

    /**
     * Runs work that is undone alone when it throws, after which the transaction goes on as before.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; it is undone then
     */
    public <E extends Exception> void savepoint(TransactionBody<E> body) throws E {
        this.<Boolean, E>savepointResult(tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work with a result that is undone alone when it throws, after which the transaction goes on as before.
     *
     * @throws InactiveTransactionException if the work swallowed the failure of a statement; it is undone then
     */
    public <T, E extends Exception> T savepointResult(TransactionFunction<T, E> body) throws E {
        requireUsable();
        return running.savepoints().run(this, body);
    }

    /**
     * Makes a point to go back to, without a body: {@code try (Savepoint s = tx.savepoint()) { ...; s.release(); }}.
     *
     * @throws InactiveTransactionException if no statement may run in the transaction
     */
    public Savepoint savepoint() {
        requireUsable();
        return running.savepoints().make();
    }

    /** Runs work as a part of this transaction: what it throws makes this one roll back only. */
    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        requireUsable();
        return session.transaction(options, body);
    }

    /** Rolls back unless it was committed or rolled back before. */
    @Override
    public void close() {
        if (!scoped) {
            rollback();
        }
    }

    private void requireUsable() {
        running.requireUsable();
        if (ended) {
            throw new InactiveTransactionException("this part of the transaction has ended", null, null);
        }
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        requireUsable();
        return session.lend(access, table);
    }

    @Override
    public Lease lend(RawSql sql) {
        requireUsable();
        return session.lend(sql);
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        requireUsable();
        return session.atomically(table, work);
    }

    FirstUse.Place place() {
        requireUsable();
        return session.place();
    }

    /** Ends what {@link Engine#transaction} began, as the body returned. */
    void returned() {
        if (!ended) {
            complete();
        } else if (outermost) {
            // The body rolled back by itself, on purpose.
            running.abandon(null);
        }
        ended = true;
    }

    /** Ends what {@link Engine#transaction} began, as the body threw. */
    void threw(Throwable reason) {
        ended = true;
        if (outermost) {
            running.abandon(reason);
        } else {
            running.failed(reason, false);
        }
    }

    @Override
    public String toString() {
        return "Transaction[" + (isActive() ? "active" : "inactive") + " on " + session.engine() + "]";
    }
}
