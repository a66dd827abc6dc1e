package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.ThreadConnection;
import io.doctable.internal.session.ThreadLeases;
import io.doctable.internal.session.TransactionPart;
import io.doctable.option.TransactionOptions;

/**
 * An engine on which the work of a thread shares one connection while a result is open, a transaction begun here runs,
 * or a contextual connection is not closed; then the connection is returned to the pool. After {@link #begin} no handle
 * is needed: every DAO call, {@code execute} and contextual connection of this thread joins the transaction, through
 * this object or its {@link #engine}. Other threads, including virtual ones, are not affected. Thread-safe.
 *
 * <p>Meant for programs written in that style. Prefer {@link Engine#transaction}, which cannot be left open.
 */
public final class ThreadLocalEngine implements Connectable, AutoCloseable {
    private final Engine engine;
    private final ThreadLeases shared;

    ThreadLocalEngine(Engine engine) {
        this.engine = engine;
        this.shared = new ThreadLeases(engine.implicit());
    }

    /** Returns the underlying engine. Work on it uses the connection of the thread while that is held, else its own. */
    @Override
    public Engine engine() {
        return engine;
    }

    // --- the thread's connection

    /** Returns the source of leases on the connection of this thread, which is borrowed if there is none. */
    LeaseSource leases() {
        return shared;
    }

    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        ThreadConnection held = shared.hold();
        try {
            return engine.transactionResult(options, body);
        } finally {
            held.release();
        }
    }

    // --- transactions of the thread

    /**
     * Begins a transaction on this thread, or joins the one that runs. End each {@code begin} with a {@link #commit} or
     * a {@link #rollback}.
     *
     * @throws InactiveTransactionException if the running transaction was rolled back or is rollback-only
     * @throws io.doctable.error.DatabaseLockedException if another writer does not finish in time
     */
    public void begin() {
        begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction on this thread with {@code options}.
     *
     * @throws IllegalStateException if a transaction runs already: a nested one cannot have its own options
     */
    public void begin(TransactionOptions options) {
        ThreadConnection held = shared.hold();
        shared.held(held, () -> {
            held.begin(options);
            return held;
        });
    }

    /**
     * Ends the latest {@link #begin}. The outermost one commits; a nested one only marks that level as complete.
     *
     * @throws InactiveTransactionException if the transaction was rolled back or is rollback-only; the outermost one is
     *     then rolled back and ended, a nested one still needs its {@link #rollback}
     * @throws io.doctable.error.CommitOutcomeUnknownException if the connection broke during the commit
     * @throws IllegalStateException if no transaction was begun on this thread
     */
    public void commit() {
        ThreadConnection mine = shared.current();
        TransactionPart innermost = mine == null ? null : mine.innermost();
        if (mine == null || innermost == null) {
            throw new IllegalStateException("no transaction was begun on this thread: call begin() before commit()");
        }
        mine.commit(innermost);
    }

    /**
     * Ends the latest {@link #begin} and rolls back the whole transaction at once. Until the outermost level ends,
     * statements and commits throw {@link InactiveTransactionException}. Does nothing if no transaction was begun, as
     * after a failed commit.
     */
    public void rollback() {
        ThreadConnection mine = shared.current();
        TransactionPart innermost = mine == null ? null : mine.innermost();
        if (mine != null && innermost != null) {
            mine.rollback(innermost);
        }
    }

    /** Returns whether a transaction runs on this thread. */
    public boolean inTransaction() {
        return engine.implicit().inTransaction();
    }

    /**
     * Returns a handle on the connection of this thread, which its implicit work shares. Transactions begun on it join
     * the one that runs on this thread. The physical connection is returned to the pool when its last holder is closed.
     */
    public DbConnection contextualConnect() {
        ThreadConnection held = shared.hold();
        return shared.held(held, () -> {
            held.requireOpen();
            return new DbConnection(engine, held.session(), held);
        });
    }

    /**
     * Returns a connection of its own, never one that is in use, and not the one of this thread. Close it after use.
     */
    public DbConnection connect() {
        return engine.connect();
    }

    /**
     * Closes the engine; see {@link Engine#close}.
     *
     * @throws IllegalStateException inside a transaction of this thread
     */
    @Override
    public void close() {
        engine.close();
    }

    @Override
    public String toString() {
        return "ThreadLocal" + engine;
    }
}
