package io.doctable.internal.session;

import io.doctable.error.ClosedException;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.dialect.ConnectionSettings;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.option.Access;
import io.doctable.internal.pool.ConnectionPool;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.pool.PoolTarget;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.TransactionOptions;
import io.doctable.pool.ConnectionSetup;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Opens the sessions of an engine: takes a turn at the database first, where one is needed, and then a connection, so
 * that no thread waits for a turn while it holds a connection that readers could use. Thread-safe.
 */
public final class Sessions implements FirstUse.Place {
    final ConnectionPool pool;
    private final EngineContext context;
    private final Database database;
    private final EngineOptions options;
    private final @Nullable DatabaseLock lock;
    private final Duration busyTimeout;
    private final String shown;
    private final Forgotten forgotten;
    private volatile boolean closed;

    public Sessions(EngineContext context, Database database, EngineOptions options) {
        this.context = context;
        this.database = database;
        this.options = options;
        this.lock = database.lock();
        this.busyTimeout = options.busyTimeout();
        this.shown = database.shown();
        this.pool = new ConnectionPool(
                database.source(),
                options.pool(),
                options.hooks(),
                new PoolTarget(
                        database.dialect(),
                        database.shown(),
                        lock == null,
                        context.observers().warnings()),
                this::prepare);
        this.forgotten = new Forgotten(pool);
    }

    private PooledConnection prepare(Connection raw) throws SQLException {
        Dialect dialect = database.dialect();
        ConnectionSettings settings = options.connectionSettings(database.url() == null);
        dialect.prepareConnection(raw, settings);
        PooledConnection prepared = new PooledConnection(
                raw,
                dialect.openFiles(raw, settings),
                dialect.route(raw, options.json()),
                options.statementCacheSize());
        for (ConnectionSetup each : options.hooks().setups()) {
            each.setUp(raw);
        }
        return prepared;
    }

    /** Returns the access that a transaction with these options needs. */
    static Access access(TransactionOptions options) {
        return options.readOnly() ? Access.READ : Access.WRITE;
    }

    /** Waits for a turn at a database that needs one for such access; null where none is needed. */
    DatabaseLock.@Nullable Hold takeTurn(Access access) {
        boolean shared = access != Access.WRITE;
        if (lock == null || (shared && !database.sharedReads())) {
            return null;
        }
        try {
            return lock.take(shared, this, busyTimeout, shown);
        } catch (DocTableException e) {
            throw closed ? closed(e) : e;
        }
    }

    private static void release(DatabaseLock.@Nullable Hold hold) {
        if (hold != null) {
            hold.close();
        }
    }

    /** Opens a session for such work, whose turn was taken if it needs one. */
    private Session open(Access access) {
        if (closed) {
            throw closed(null);
        }
        PooledConnection connection;
        try {
            connection = pool.borrow(access == Access.REPEATED_READ);
        } catch (DocTableException e) {
            throw closed ? closed(e) : e;
        }
        Session session;
        try {
            if (closed) {
                // Either this thread sees that the engine is closed, or the closing thread sees the use and waits for
                // it.
                throw closed(null);
            }
            session = new Session(context, this, connection);
        } catch (RuntimeException | Error e) {
            connection.health().breaks();
            pool.giveBack(connection);
            throw e;
        }
        if (connection.restedBefore()) {
            requireInPlace(session);
        }
        return session;
    }

    /** A session whose turn was taken, if it needs one, and which may last. */
    private Session openLasting() {
        Session session = open(Access.WRITE);
        try {
            session.lasts(false);
            return session;
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    private static void requireInPlace(Session session) {
        try {
            FileCheck.afterRest(session.connection().files(), session);
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /**
     * Replaces all connections and checks each table again at its next use, because the database was moved or deleted.
     */
    void startOver(PooledConnection leftBehind) {
        leftBehind.leaveBehind();
        pool.retire();
        context.tables().forgetAll();
    }

    /** A session without a turn: what it does takes its own. */
    public Session openIdle() {
        StackRoom.require();
        // In memory even making a connection ready must not meet a writer.
        DatabaseLock.Hold hold = takeTurn(Access.READ);
        try {
            return openLasting();
        } finally {
            release(hold);
        }
    }

    /** Lends a session of its own for one piece of work, on a table or, where that is null, in raw SQL. */
    Lease lend(Access access, @Nullable TableEntry table) {
        StackRoom.require();
        if (closed) {
            throw closed(null);
        }
        DatabaseLock.Hold hold = takeTurn(access);
        try {
            return new Lease(open(access), access, table, true, hold);
        } catch (RuntimeException | Error e) {
            release(hold);
            throw e;
        }
    }

    /** Runs work in a transaction on a session of its own, which is the thread's meanwhile. */
    <T, E extends Exception> T transaction(
            TransactionOptions wanted, ThreadLocal<@Nullable Session> current, PartFunction<T, E> body) throws E {
        StackRoom.require();
        DatabaseLock.Hold hold = takeTurn(access(wanted));
        try {
            Session session = open(Access.WRITE);
            try {
                session.connection().brief(false);
                current.set(session);
                return new SessionTransactions(session).run(wanted, hold, body);
            } finally {
                current.remove();
                session.close();
            }
        } finally {
            release(hold);
        }
    }

    @Override
    public <T> T run(Access access, FirstUse.SessionFunction<T> work) {
        StackRoom.require();
        DatabaseLock.Hold hold = takeTurn(access);
        try {
            Session session = open(access);
            try {
                return work.apply(session);
            } catch (SQLException e) {
                throw session.failure(e, null, null);
            } catch (RuntimeException | Error e) {
                session.workThrew(e);
                throw e;
            } finally {
                session.close();
            }
        } finally {
            release(hold);
        }
    }

    /** Returns the connection pool. */
    public ConnectionPool pool() {
        return pool;
    }

    /** Returns how many physical connections are open, as far as they are known. */
    public int connections() {
        return pool.known().open().size();
    }

    /** Returns what was lent and not returned. */
    public Lent lent() {
        int statements = pool.known().open().stream()
                .mapToInt(each -> each.statements().busy())
                .sum();
        return new Lent(pool.lent(), statements, lock == null ? 0 : lock.holders());
    }

    public void requireOpen() {
        if (closed) {
            throw closed(null);
        }
    }

    private ClosedException closed(@Nullable DocTableException cause) {
        return new ClosedException("the engine of " + database.shown() + " is closed: open another one", null, cause);
    }

    /** The failure of a statement, or that of using what is closed if it comes from there. */
    DocTableException ended(Session session, DocTableException failure) {
        return closed && session.isBroken() && !(failure instanceof CommitOutcomeUnknownException)
                ? closed(failure)
                : failure;
    }

    /** Returns the reporter of sessions that were not closed. */
    Forgotten forgotten() {
        return forgotten;
    }

    /** Closes all connections after waiting for calls that are about to finish; returns whether the engine was open. */
    public synchronized boolean close() {
        if (closed) {
            return false;
        }
        closed = true;
        forgotten.close();
        pool.wakeWaiting();
        try {
            new Closing(pool, database.dialect()).run();
        } finally {
            if (lock != null) {
                lock.release(this);
            }
            pool.close();
        }
        return true;
    }
}
