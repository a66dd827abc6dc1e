package io.doctable.internal.pool;

import io.doctable.pool.PoolHolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is lent, until it is given back. For the engine; not for applications. Used by one thread at a time.
 *
 * @param <T> what its users keep with the physical connection
 */
public final class Loan<T> {
    private static final StackTraceElement[] UNKNOWN = {};

    private final ConnectionPool<T> pool;
    private final Connection lent;
    private final Pooled<T> pooled;
    private final @Nullable Throwable taken;
    private final Thread thread = Thread.currentThread();
    private final long since = System.nanoTime();
    private final boolean rested;
    private @Nullable Future<?> watch;
    private volatile boolean brief = true;
    private boolean spent;
    private boolean detached;

    /** @param taken where, null if that is not wanted */
    Loan(ConnectionPool<T> pool, Connection lent, Pooled<T> pooled, @Nullable Throwable taken) {
        this.pool = pool;
        this.lent = lent;
        this.pooled = pooled;
        this.rested = pooled.rested();
        this.taken = taken;
    }

    /** Returns what was prepared for the physical connection. */
    public T prepared() {
        return pooled.prepared();
    }

    /**
     * The physical connection, for its user to do with it what they like: nobody else gets it afterwards.
     *
     * @throws SQLException if it is no such thing
     */
    public <C> C unwrap(Class<C> type) throws SQLException {
        C found = type.isInstance(pooled.raw())
                ? type.cast(pooled.raw())
                : pooled.raw().unwrap(type);
        spent = true;
        return found;
    }

    /** Marks the loan as long-lived; until then closing the engine waits for it as for one piece of work. */
    public void lasts() {
        brief = false;
    }

    /** Marks the loan as ending soon, so that closing the engine waits for it. */
    public void endsSoon() {
        brief = true;
    }

    boolean isBrief() {
        return brief;
    }

    /** Reports that the loan was never returned. */
    public void wasForgotten() {
        pool.events().forgotten(this);
    }

    /** Nobody else is to get the connection: giving it back closes it. */
    public void invalidate() {
        spent = true;
    }

    /** Returns whether the connection was idle for so long that its database may have gone away. */
    public boolean rested() {
        return rested;
    }

    /** Returns whether the connection must not be lent again. */
    public boolean isSpent() {
        return spent;
    }

    /**
     * Takes the connection out of the pool, which may make another in its place; giving it back then closes it.
     *
     * @throws IllegalStateException if the pool lets none go
     */
    public void detach() {
        if (!detached) {
            pool.detach(this);
            detached = true;
        }
    }

    /** Tells that a transaction which was left open has been rolled back. */
    public void wasReset() {
        pool.events().reset(pooled.number());
    }

    /**
     * Gives the connection back.
     *
     * @param broken whether it cannot be used any more
     */
    public void giveBack(boolean broken) {
        pool.giveBack(this, broken);
    }

    Connection lent() {
        return lent;
    }

    Pooled<T> pooled() {
        return pooled;
    }

    boolean isDetached() {
        return detached;
    }

    void watchedBy(@Nullable Future<?> reporting) {
        watch = reporting;
    }

    void unwatch() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    @Nullable
    Throwable taken() {
        return taken;
    }

    PoolHolder holder() {
        return PoolHolder.of(thread, System.nanoTime() - since, taken == null ? UNKNOWN : taken.getStackTrace());
    }
}
