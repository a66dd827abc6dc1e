package io.doctable.internal.session;

import io.doctable.error.ClosedException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.WrongTransactionThreadException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.dialect.Ability;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * One use of a pooled connection, from borrowing it to returning it. Only one thread at a time may use it; that thread
 * may use it in nested calls.
 */
abstract class ConnectionUse {
    private static final AtomicReferenceFieldUpdater<ConnectionUse, @Nullable Thread> USER =
            AtomicReferenceFieldUpdater.newUpdater(ConnectionUse.class, Thread.class, "user");

    final EngineContext engine;
    final Sessions sessions;
    final PooledConnection connection;

    private volatile @Nullable Thread user;
    private int calls;

    @Nullable
    RunningTransaction running;

    private @Nullable OpenResults results;
    private Forgotten.@Nullable Watched watched;
    private volatile boolean closed;

    ConnectionUse(EngineContext engine, Sessions sessions, PooledConnection connection) {
        this.engine = engine;
        this.sessions = sessions;
        this.connection = connection;
    }

    /** Returns the parts of the engine that its sessions share. */
    public final EngineContext context() {
        return engine;
    }

    final Sessions sessions() {
        return sessions;
    }

    /** Returns the borrowed connection. */
    public final PooledConnection connection() {
        return connection;
    }

    final boolean isClosed() {
        return closed;
    }

    final boolean isBroken() {
        return connection.isBroken();
    }

    /** Returns whether a transaction runs. */
    public final boolean inTransaction() {
        return running != null;
    }

    final void requireOpen() {
        if (closed) {
            throw new ClosedException("the connection to " + engine + " is closed: take another one", null, null);
        }
        sessions.requireOpen();
        connection.requireNotLeftBehind();
    }

    /** Refuses a broken connection, unless a transaction runs, which throws its own exception. */
    final void requireUsable() {
        requireOpen();
        if (running == null && connection.isBroken()) {
            throw new ConnectionLostException(
                    "the connection to " + engine
                            + " broke in an earlier call and cannot be used again: close it and take another one",
                    null,
                    null);
        }
    }

    /**
     * Begins one call on the connection.
     *
     * @throws WrongTransactionThreadException while another thread uses it
     */
    final void enter() {
        StackRoom.require();
        claim();
        try {
            requireUsable();
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    private void claim() {
        Thread me = Thread.currentThread();
        Thread other = user;
        if (other != me && !USER.compareAndSet(this, null, me)) {
            throw new WrongTransactionThreadException(
                    "the connection is in use by thread \"" + (other == null ? "?" : other.getName())
                            + "\", and only one thread at a time may use it: take another connection for this thread",
                    null,
                    null);
        }
        calls++;
    }

    /** Ends one call. */
    final void leave() {
        if (--calls == 0) {
            user = null;
        }
    }

    /**
     * Marks the use as outliving the call that borrowed the connection, so that a missing close is reported.
     *
     * @param reclaimed whether the connection is then also ended, because only this use has it
     */
    final void lasts(boolean reclaimed) {
        connection.brief(false);
        if (watched == null) {
            watched = sessions.forgotten().watch(this, connection, reclaimed);
        }
    }

    /** Ends a result when its transaction or this use ends, if it is still open then. */
    final void add(OpenResult result) {
        if (results == null) {
            results = new OpenResults();
        }
        results.add(result);
    }

    /**
     * Reads the remaining rows of the open results into memory, before a change that their cursors would see.
     *
     * @throws io.doctable.error.DocTableException if the connection or its transaction has ended meanwhile
     */
    public final void copyResults() {
        if (results != null && engine.dialect().can(Ability.CURSORS_SEE_CHANGES) && results.copyAll()) {
            requireUsable();
            if (running != null) {
                running.requireUsable();
            }
        }
    }

    /** Reads the remaining rows of the open results into memory. */
    final void readResults() {
        if (results != null) {
            results.copyAll();
        }
    }

    /** Ends the open results. A connection whose results cannot be ended is not used again. */
    final void endResults(String reason) {
        if (results != null) {
            try {
                results.endAll(reason);
            } catch (RuntimeException | Error e) {
                connection.health().breaks();
                throw e;
            }
        }
    }

    /** Closes the connection when it is returned. */
    public final void invalidate() {
        requireOpen();
        connection.change();
    }

    /**
     * Takes the connection out of the pool; {@link #close} then closes it.
     *
     * @throws IllegalStateException if the connection is of a {@code DataSource}
     */
    public final void detach() {
        requireOpen();
        sessions.pool.detach(connection);
    }

    /**
     * Rolls back what is not committed and returns the connection; closing it twice does nothing.
     *
     * @throws WrongTransactionThreadException while another thread uses it, which would go on with a connection that the
     *     pool has lent to others
     */
    public final void close() {
        if (closed) {
            return;
        }
        claim();
        if (closed) {
            // Another thread closed it meanwhile.
            leave();
            return;
        }
        closed = true;
        try {
            if (results != null || running != null) {
                endWork();
            }
        } catch (Error e) {
            connection.health().breaks();
            throw e;
        } finally {
            calls--;
            user = null;
            if (watched != null) {
                watched.returned();
            }
            sessions.pool.giveBack(connection);
        }
    }

    /** Ends the results, and the transaction even if a result cannot be ended: it may hold the turn of the writers. */
    private void endWork() {
        try {
            endResults("its connection was returned");
        } finally {
            if (running != null) {
                running.abandon(null);
                sessions.pool.events().reset(connection.number());
            }
        }
    }
}
