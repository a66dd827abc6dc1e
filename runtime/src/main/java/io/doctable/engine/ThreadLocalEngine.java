package io.doctable.engine;

import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.ThreadConnection;
import io.doctable.internal.session.ThreadLeases;
import io.doctable.internal.session.TransactionPart;
import io.doctable.option.TransactionOptions;

/**
 * An engine whose implicit work shares one connection per thread, as long as a result is open, a transaction begun here
 * runs, or a contextual connection is not closed; after that the connection goes back. {@link #begin} and what follows it
 * need no handle: every DAO call, {@code execute} and contextual connection of this thread takes part, whether it goes by
 * this object or by its {@link #engine}. Other threads, virtual ones too, have nothing to do with it. Thread-safe.
 *
 * <p>For programs that were written so; {@link Engine#transaction} says the same in one piece that cannot be left open.
 */
public final class ThreadLocalEngine implements Connectable, AutoCloseable {
    private final Engine engine;
    private final ThreadLeases shared;

    ThreadLocalEngine(Engine engine) {
        this.engine = engine;
        this.shared = new ThreadLeases(engine.implicit());
    }

    /** The engine beneath. What runs on it joins the connection of the thread while that is held, else has its own. */
    @Override
    public Engine engine() {
        return engine;
    }

    // --- the thread's connection

    /** Takes part in the connection of this thread, which begins to be one if it is none. */
    @Override
    public LeaseSource leases() {
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
     * Begins a transaction on this thread; while one runs, a part of it. Each {@code begin} is to be ended by a
     * {@link #commit} or a {@link #rollback}.
     *
     * @throws InactiveTransactionException if the one that runs was rolled back, or can only be
     * @throws io.doctable.error.DatabaseLockedException if another writer does not end in time
     */
    public void begin() {
        begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction on this thread that runs as {@code options} say.
     *
     * @throws IllegalStateException if one runs already: a part of it cannot have options of its own
     */
    public void begin(TransactionOptions options) {
        ThreadConnection held = shared.hold();
        shared.held(held, () -> {
            held.begin(options);
            return held;
        });
    }

    /**
     * Ends what was begun last: commits, if nothing was begun before it; else says that this part is content.
     *
     * @throws InactiveTransactionException if it was rolled back, or can only be; what was begun first is rolled back and
     *     ended then, any other waits for its {@link #rollback}
     * @throws io.doctable.error.CommitOutcomeUnknownException if the connection broke on the way
     * @throws IllegalStateException if nothing is begun on this thread
     */
    public void commit() {
        ThreadConnection mine = shared.current();
        TransactionPart innermost = mine == null ? null : mine.innermost();
        if (mine == null || innermost == null) {
            throw new IllegalStateException("no transaction is begun on this thread: begin() comes before commit()");
        }
        mine.commit(innermost);
    }

    /**
     * Ends what was begun last, and rolls everything back at once. Until what was begun first ends, statements and commits
     * raise {@link InactiveTransactionException}. Does nothing where nothing is begun, as after a commit that failed.
     */
    public void rollback() {
        ThreadConnection mine = shared.current();
        TransactionPart innermost = mine == null ? null : mine.innermost();
        if (mine != null && innermost != null) {
            mine.rollback(innermost);
        }
    }

    /** Whether a transaction runs on this thread. */
    public boolean inTransaction() {
        return engine.implicit().isInTransaction();
    }

    /**
     * A handle on the connection of this thread, which its implicit work shares: what is begun there is part of the
     * transaction that runs here. The physical connection goes back when the last that holds it is closed.
     */
    public DbConnection contextualConnect() {
        ThreadConnection held = shared.hold();
        return shared.held(held, () -> {
            held.requireOpen();
            return new DbConnection(engine, held.session(), held);
        });
    }

    /** A connection of one's own, always another than those in use, that of this thread included. */
    public DbConnection connect() {
        return engine.connect();
    }

    /**
     * Ends the engine; see {@link Engine#close}.
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
