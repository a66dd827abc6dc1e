package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.Access;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.SchemaConnection;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A borrowed connection in use, with the transaction that runs on it. */
public final class Session extends ConnectionUse implements LeaseSource, SchemaConnection {
    private @Nullable Isolation isolation;
    /** The transaction that a stream has begun for itself, null if there is none. */
    private @Nullable StreamTransaction streaming;

    Session(EngineContext engine, Sessions sessions, PooledConnection connection) {
        super(engine, sessions, connection);
    }

    @Override
    public Dialect dialect() {
        return engine.dialect();
    }

    @Override
    public Connection raw() {
        return connection.raw();
    }

    @Override
    public Connection unguarded() {
        return connection.driver();
    }

    /** Gives transactions that ask for none an isolation, until the session ends. */
    public void isolation(Isolation level) {
        requireOpen();
        if (running != null) {
            throw new IllegalStateException(
                    "a transaction runs on this connection: set the isolation before it begins");
        }
        isolation = Objects.requireNonNull(level, "isolation");
    }

    /** Returns the isolation of transactions that ask for none, null for the database's default. */
    @Nullable
    Isolation isolation() {
        return isolation != null ? isolation : engine.isolation();
    }

    /** Returns the transaction that runs, null if none does. */
    @Nullable
    RunningTransaction running() {
        return running;
    }

    /** Sets the transaction that runs, null when it has ended. */
    void running(@Nullable RunningTransaction transaction) {
        running = transaction;
    }

    @Override
    public boolean readyInTransaction(List<TableEntry> tables) {
        if (running == null) {
            return false;
        }
        running.readied.forget();
        running.readied.add(tables);
        return true;
    }

    /** Returns the limit of each statement, null if there is none. */
    @Nullable
    TimeLimit timeLimit() {
        TimeLimit limit = engine.timeLimit();
        TimeLimit.Budget budget = running == null ? null : running.budget();
        return budget == null ? limit : new TimeLimit(limit == null ? null : limit.perStatement(), budget);
    }

    /** Lends this connection for work on a table, in the transaction that runs on it, if any. */
    @Override
    public Lease lend(Access access, TableEntry table) {
        engine.admission().requireOwn(table);
        enter();
        try {
            settle();
            if (running != null) {
                running.admit(access, table);
                return new Lease(this, access, table, false, null);
            }
            engine.admission().requireWritable(access, table);
            engine.firstUse().makeReady(table, place());
            return new Lease(this, access, table, false, sessions.takeTurn(access));
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    /** Lends this connection for raw SQL, in the transaction that runs on it, if any. */
    @Override
    public Lease lend(RawSql sql) {
        enter();
        try {
            settle();
            if (running != null) {
                running.admit(sql);
                return new Lease(this, sql.access(), null, false, null);
            }
            engine.admission().requireWritable(sql);
            engine.firstUse().makeReady(sql, place());
            return new Lease(this, sql.access(), null, false, sessions.takeTurn(sql.access()));
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    /** Marks the begin or end of a commit, which the closing of the engine waits for. */
    void commits(boolean begins) {
        connection.brief(begins);
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
        settle();
        return new SessionTransactions(this).begin(options);
    }

    /** Makes a savepoint in the transaction that runs. */
    public SavepointMark savepoint() {
        requireOpen();
        if (running == null) {
            throw new IllegalStateException(
                    "no transaction runs on this connection: begin one before you create a savepoint");
        }
        return running.savepoints().make();
    }

    /** Runs work in the transaction that runs already, else in one of its own. */
    public <T, E extends Exception> T transaction(TransactionOptions options, PartFunction<T, E> body) throws E {
        StackRoom.require();
        requireUsable();
        settle();
        return new SessionTransactions(this).run(options, body);
    }

    /** Runs work all or nothing: in the running transaction, else in its own. */
    @Override
    public <T> T atomically(TableEntry table, LeaseFunction<T> work) {
        return new SessionTransactions(this).atomically(table, work);
    }

    /** Begins the transaction that a stream reads in. */
    StreamTransaction stream() {
        streaming = new StreamTransaction(this);
        return streaming;
    }

    /** Ends the transaction that a stream read in. */
    void endStream(StreamTransaction transaction) {
        if (streaming == transaction) {
            streaming = null;
        }
        transaction.end();
    }

    /**
     * Ends the transaction that a stream reads in, before other work on this connection would become part of it; the
     * rows that the stream has left are read into memory.
     */
    void settle() {
        if (streaming != null) {
            StreamTransaction ended = streaming;
            streaming = null;
            readResults();
            ended.end();
            requireUsable();
        }
    }

    /**
     * Returns the driver's connection to be used freely; the pool does not lend it again.
     *
     * @throws SQLException if it is not of that type
     */
    public <C> C unwrap(Class<C> type) throws SQLException {
        requireOpen();
        settle();
        return connection.unwrap(type);
    }

    /** Runs a statement without parameters or result. */
    @Override
    public void execute(String sql) throws SQLException {
        driver(sql, () -> connection.statements().execute(sql, null, dialect()));
    }

    @Override
    public void define(String sql) throws SQLException {
        driver(sql, () -> connection.statements().execute(sql, timeLimit(), dialect()));
    }

    @Override
    public <T> T ask(Question<T> question) throws SQLException {
        try {
            return question.ask(dialect().catalogue(connection.driver()));
        } catch (DocTableException e) {
            throw e;
        } catch (SQLException | RuntimeException | Error e) {
            connection.health().threw(e);
            throw e;
        }
    }

    @Override
    public void driver(String sql, Observers.Step step) throws SQLException {
        if (isBroken()) {
            throw new SQLException("the connection broke in an earlier call", "08003");
        }
        engine.observers().run(sql, () -> connection.health().run(step::run));
    }

    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    @Override
    public void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        new SessionFailures(this).rollBack(mode, reason);
    }

    /** As {@link SessionFailures#of}, of a statement that changes nothing by itself. */
    @Override
    public DocTableException failure(SQLException e, @Nullable String statement, @Nullable TableEntry table) {
        return failure(e, Access.READ, statement, table);
    }

    /** As {@link SessionFailures#of}. */
    DocTableException failure(SQLException e, Access access, @Nullable String statement, @Nullable TableEntry table) {
        return new SessionFailures(this).of(e, access, statement, table);
    }

    /** Remembers that the connection must not be used again. */
    void breaks() {
        connection.health().breaks();
    }

    /** Handles an exception of work that called the driver and other code. */
    void workThrew(Throwable thrown) {
        connection.health().mayHaveThrown(thrown);
    }

    /** A transaction that wrote has been committed. */
    @Override
    public void committed() {
        FileCheck.afterCommit(connection.files(), this);
    }
}
