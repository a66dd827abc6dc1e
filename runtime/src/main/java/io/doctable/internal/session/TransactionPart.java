package io.doctable.internal.session;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.option.Access;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;

/**
 * The outermost transaction of a session, or one that joined it. Only the outermost commits; a rollback of any part rolls
 * back all. Belongs to one thread.
 */
public final class TransactionPart implements LeaseSource {
    private final Session session;
    private final RunningTransaction running;
    private final boolean outermost;
    private final boolean scoped;

    /** Whether this level has ended, whatever the state of the transaction. */
    private boolean ended;

    /**
     * Creates a part.
     *
     * @param scoped whether a method's body is the transaction, which then ends with it
     */
    TransactionPart(Session session, RunningTransaction running, boolean outermost, boolean scoped) {
        this.session = session;
        this.running = running;
        this.outermost = outermost;
        this.scoped = scoped;
    }

    @Override
    public EngineContext context() {
        return session.context();
    }

    public boolean isActive() {
        return !ended && running.isActive();
    }

    /** Commits if this is the outermost part; else only marks this part as complete. */
    public void commit() {
        if (scoped) {
            throw new IllegalStateException(
                    "engine.transaction commits when its body returns: do not call commit() inside the body");
        }
        running.requireOwner();
        if (ended) {
            throw new InactiveTransactionException("the transaction has ended: begin another one", null, null);
        }
        ended = true;
        complete();
    }

    /**
     * Prepares the transaction for a second phase.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database has none; the transaction continues
     */
    public void prepare(String id) {
        requireUsable();
        TwoPhase twoPhase = session.context().twoPhase();
        ended = true;
        running.prepare(twoPhase, id);
        if (!scoped) {
            running.abandon(null);
        }
    }

    public boolean isOutermost() {
        return outermost;
    }

    private void complete() {
        if (outermost) {
            running.commit();
        } else {
            running.requireUsable();
        }
    }

    /** Rolls back the whole transaction. */
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

    /** Runs work behind a savepoint. */
    public <T, E extends Exception> T savepoint(PartFunction<T, E> body) throws E {
        requireUsable();
        return running.savepoints().run(this, body);
    }

    /** Makes a savepoint. */
    public SavepointMark savepoint() {
        requireUsable();
        return running.savepoints().make();
    }

    /** Runs work that joins this transaction. */
    public <T, E extends Exception> T transaction(TransactionOptions options, PartFunction<T, E> body) throws E {
        requireUsable();
        return session.transaction(options, body);
    }

    /** Runs a body that is this part: it ends when the body returns or throws. */
    <T, E extends Exception> T run(PartFunction<T, E> body) throws E {
        T result;
        try {
            result = body.apply(this);
        } catch (Throwable t) {
            threw(t);
            throw t;
        }
        returned();
        return result;
    }

    /** Rolls back unless the part has ended; a body's transaction ends with the body instead. */
    public void close() {
        if (!scoped) {
            rollback();
        }
    }

    void requireUsable() {
        running.requireUsable();
        if (ended) {
            throw new InactiveTransactionException(
                    "this level of the transaction has ended: use the outer level, or begin another transaction",
                    null,
                    null);
        }
    }

    @Override
    public Lease lend(Access access, TableEntry table) {
        requireUsable();
        return session.lend(access, table);
    }

    @Override
    public Lease lend(RawSql sql) {
        requireUsable();
        return session.lend(sql);
    }

    @Override
    public boolean inTransaction() {
        return true;
    }

    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        requireUsable();
        return session.atomically(table, work);
    }

    @Override
    public FirstUse.Place place() {
        requireUsable();
        return session.place();
    }

    private void returned() {
        if (!ended) {
            complete();
        } else if (outermost) {
            // The body rolled back by itself, on purpose.
            running.abandon(null);
        }
        ended = true;
    }

    private void threw(Throwable reason) {
        ended = true;
        if (outermost) {
            running.abandon(reason);
        } else {
            running.failed(reason, false);
        }
    }
}
