package io.doctable.internal.session;

import io.doctable.error.ClosedException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.connection.Watchdog;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.SchemaConnection;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A borrowed connection in use, with the transaction that runs on it. Used by one thread at a time, which is checked.
 */
public final class Session implements LeaseSource, SchemaConnection {
    private final EngineContext engine;
    private final Sessions sessions;
    private final Dialect dialect;
    private final PooledConnection connection;
    private final OneThread user = new OneThread();
    private final OpenResults results = new OpenResults();
    private final SessionDriver driver = new SessionDriver(this);
    private final SessionTransactions transactions;
    private Forgotten.@Nullable Watched watched;
    private boolean closed;

    Session(EngineContext engine, Sessions sessions, PooledConnection connection) {
        this.sessions = sessions;
        this.engine = engine;
        this.dialect = engine.dialect();
        this.connection = connection;
        this.transactions = new SessionTransactions(this, engine.isolation());
    }

    @Override
    public EngineContext context() {
        return engine;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Connection raw() {
        return connection.driver();
    }

    @Override
    public void committed() {
        FileCheck.afterCommit(connection.files(), this);
    }

    @Override
    public boolean readyInTransaction(List<TableEntry> tables) {
        return transactions.ready(tables);
    }

    Sessions sessions() {
        return sessions;
    }

    /** Returns the borrowed connection. */
    public PooledConnection connection() {
        return connection;
    }

    /** Gives transactions that ask for none an isolation, until the session ends. */
    public void isolation(Isolation level) {
        requireOpen();
        transactions.isolation(level);
    }

    boolean isClosed() {
        return closed;
    }

    /** Marks the session as outliving the call that opened it, so that a missing close is reported. */
    void lasts(Forgotten forgotten) {
        connection.lasts();
        if (watched == null) {
            watched = forgotten.watch(this, connection);
        }
    }

    @Override
    public boolean inTransaction() {
        return running() != null;
    }

    @Nullable
    RunningTransaction running() {
        return transactions.running();
    }

    /** Returns the limit of each statement, null if there is none. */
    @Nullable
    TimeLimit timeLimit() {
        return transactions.timeLimit(engine.timeLimit());
    }

    /** Lends this connection for work on a table, in the transaction that runs on it, if any. */
    @Override
    public Lease lend(Access access, TableEntry table) {
        return Lending.lend(this, access, table);
    }

    /** Lends this connection for raw SQL, in the transaction that runs on it, if any. */
    @Override
    public Lease lend(RawSql sql) {
        return Lending.lend(this, sql);
    }

    /** Marks the begin or end of a commit, which the closing of the engine waits for. */
    void commits(boolean begins) {
        if (begins) {
            connection.endsSoon();
        } else {
            connection.lasts();
        }
    }

    /** Returns the results open on this connection. */
    OpenResults results() {
        return results;
    }

    private void requireOpen() {
        if (closed) {
            throw new ClosedException("the connection to " + engine + " is closed: take another one", null, null);
        }
        sessions.requireOpen();
        connection.requireNotLeftBehind();
    }

    /** Refuses a broken connection, unless a transaction runs, which throws its own exception. */
    private void requireUsable() {
        requireOpen();
        if (!inTransaction() && isBroken()) {
            throw new ConnectionLostException(
                    "the connection to " + engine
                            + " broke in an earlier call and cannot be used again: close it and take another one",
                    null,
                    null);
        }
    }

    /** Begins one use. */
    void enter() {
        StackRoom.require();
        user.enter();
        try {
            requireUsable();
        } catch (DocTableException e) {
            user.leave();
            throw e;
        }
    }

    /** Ends one use. */
    void leave() {
        user.leave();
    }

    /** This very connection, as a place to look for tables and to create and drop them. */
    @Override
    public FirstUse.Place place() {
        return new SessionPlace(this);
    }

    /** Begins a transaction at the user's call, or a part of the one that runs. */
    public TransactionPart begin(TransactionOptions options) {
        StackRoom.require();
        requireUsable();
        return transactions.begin(options);
    }

    /** Makes a savepoint in the transaction that runs. */
    public SavepointMark savepoint() {
        requireOpen();
        return transactions.savepoint();
    }

    /** Runs work in the transaction that runs already, else in one of its own. */
    public <T, E extends Exception> T transaction(TransactionOptions options, PartFunction<T, E> body) throws E {
        StackRoom.require();
        requireUsable();
        return transactions.run(options, body);
    }

    /** Runs work in a transaction that {@code hold}, if any, ends with; none runs yet. */
    <T, E extends Exception> T transaction(
            TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, PartFunction<T, E> body) throws E {
        return transactions.run(wanted, hold, body);
    }

    /** Runs work all or nothing: in the running transaction, else in its own. */
    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        return Lending.atomically(this, table, work);
    }

    /** The transaction has ended. */
    void ended() {
        transactions.ended();
    }

    /** Runs a statement without parameters or result. */
    @Override
    public void execute(String sql) throws SQLException {
        driver.execute(sql);
    }

    @Override
    public void driver(String sql, Observers.Step step) throws SQLException {
        driver.run(sql, step);
    }

    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    @Override
    public void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        driver.rollBack(mode, reason);
    }

    /** As {@link SessionDriver#failure}, of a statement that changes nothing by itself. */
    @Override
    public DocTableException failure(SQLException e, @Nullable String statement, @Nullable TableEntry table) {
        return driver.failure(e, Access.READ, statement, table);
    }

    /** As {@link SessionDriver#failure}. */
    DocTableException failure(SQLException e, Access access, @Nullable String statement, @Nullable TableEntry table) {
        return driver.failure(e, access, statement, table);
    }

    /** Remembers that the connection must not be used again. */
    void breaks() {
        connection.health().breaks();
    }

    boolean isBroken() {
        return connection.health().isBroken();
    }

    /** Handles an exception of work that called the driver and other code. */
    void workThrew(Throwable thrown) {
        connection.health().mayHaveThrown(thrown);
    }

    /** Rolls back what is not committed and returns the connection; closing it twice does nothing. */
    public void close() {
        if (closed) {
            return;
        }
        // Not while another thread is at work on it: it would work on with what the pool has lent to others.
        user.enter();
        closed = true;
        try {
            results.endAll("its connection was returned");
            if (transactions.abandon()) {
                sessions.pool().events().reset(connection.number());
            }
            if (connection.isSpent() && !isBroken()) {
                connection.rollBackWhatWasLeftOpen();
            }
        } catch (Error e) {
            breaks();
            throw e;
        } finally {
            user.leave();
            if (watched != null) {
                watched.returned();
            }
            endLoan();
        }
    }

    private void endLoan() {
        try {
            if (isBroken()) {
                connection.abort(dialect);
            }
            connection.closeIfLeftBehind();
        } catch (Error e) {
            // Another thread has stack and memory for it.
            Watchdog.aside(() -> connection.abort(dialect));
            throw e;
        } finally {
            sessions.pool().giveBack(connection);
        }
    }

    /**
     * Returns the driver's connection to be used freely; the pool does not lend it again.
     *
     * @throws SQLException if it is not of that type
     */
    public <C> C unwrap(Class<C> type) throws SQLException {
        requireOpen();
        return connection.unwrap(type);
    }

    /** Closes the connection when it is returned. */
    public void invalidate() {
        requireOpen();
        connection.spend();
    }

    /**
     * Takes the connection out of the pool; closing the session then closes it.
     *
     * @throws IllegalStateException if the connection is of a {@code DataSource}
     */
    public void detach() {
        requireOpen();
        sessions.pool().detach(connection);
    }
}
