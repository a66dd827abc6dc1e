package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.Load;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.Access;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection lent for one piece of work on a table or in raw SQL. For generated DAOs; not for applications. Not
 * thread-safe.
 */
public final class Lease implements AutoCloseable {
    private final Session session;
    private final Access access;
    private final @Nullable TableEntry table;
    private final boolean ownsSession;
    private final DatabaseLock.@Nullable Hold hold;
    /** Whether a change commits with its own statement, because no transaction runs. */
    private final boolean stores;

    private boolean failed;
    private @Nullable StreamTransaction streaming;
    private @Nullable Runnable whenClosed;
    private boolean paused;
    private boolean closed;

    /**
     * A lease of that session.
     *
     * @param access what is done with the database
     * @param table the table at work, null for raw SQL
     * @param ownsSession whether the session ends with the lease
     * @param hold the turn that ends with the lease, null if there is none
     */
    Lease(
            Session session,
            Access access,
            @Nullable TableEntry table,
            boolean ownsSession,
            DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.access = access;
        this.table = table;
        this.ownsSession = ownsSession;
        this.hold = hold;
        this.stores = access == Access.WRITE && (ownsSession || !session.inTransaction());
    }

    /** Returns the shared parts of the engine whose connection it is. */
    public EngineContext context() {
        return session.engine;
    }

    /** Returns the database's dialect. */
    public Dialect dialect() {
        return session.engine.dialect();
    }

    /** Returns whether the connection was borrowed for this lease alone and is returned with it. */
    public boolean ownsConnection() {
        return ownsSession;
    }

    /** Returns whether the work is part of a transaction that its caller begins and ends. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    /**
     * Returns one execution of a statement; reuses the cached statement of this connection if it is free. Where cursors
     * see changes, the open results of this connection are read into memory before one that writes.
     *
     * @throws SQLException if the database refuses the text; pass it to {@link #failure}
     * @throws DocTableException if the connection or its transaction ended while open results were read
     */
    public Call call(SqlStatement statement) throws SQLException {
        if (access == Access.WRITE) {
            session.copyResults();
        }
        Observers observers = session.engine.observers();
        Table<?> about = table == null ? null : table.table();
        Observation observation = observers.observe(statement, about);
        try {
            return session.connection
                    .statements()
                    .call(statement)
                    .observed(observation, observers.hidesInMessages(about))
                    .within(session.timeLimit(), session.dialect());
        } catch (SQLException e) {
            if (observation != null) {
                observation.refused(e);
            }
            throw e;
        }
    }

    /**
     * Returns a loader of rows; null if this connection has no way to load rows, or if its statements have a time limit,
     * which the loader would not keep.
     */
    public @Nullable Load load(SqlStatement statement) throws SQLException {
        if (session.timeLimit() != null) {
            return null;
        }
        session.copyResults();
        Observers observers = session.engine.observers();
        Table<?> about = table == null ? null : table.table();
        Load load = session.connection.statements().load(statement, observers.observe(statement, about));
        if (load != null && observers.hidesInMessages(about)) {
            load.hideValues();
        }
        return load;
    }

    /**
     * Translates the driver's exception, to be thrown. A running transaction becomes rollback-only, and a broken
     * connection is removed from the pool.
     *
     * @param statement the SQL that failed
     */
    public DocTableException failure(SQLException e, String statement) {
        failed = true;
        return session.failure(e, access, statement, table);
    }

    /**
     * Translates the driver's exception while a row was read that nobody has asked for yet. It is thrown later, where the
     * row would have been read, and passed to {@link #failed} then. A running transaction continues until then, unless
     * the failure ended it.
     *
     * @param query the SQL that failed
     */
    public DocTableException failureReadingAhead(SQLException e, String query) {
        return new SessionFailures(session).ofReadingAhead(e, query);
    }

    /**
     * Records a failure that the database did not report; as after {@link #failure}, a running transaction becomes
     * rollback-only.
     *
     * @return the failure, to throw
     */
    public <E extends DocTableException> E failed(E failure) {
        RunningTransaction running = session.running();
        if (running != null) {
            running.failed(failure, false);
        }
        return failure;
    }

    /** Returns whether others may have to wait until this lease is closed. */
    public boolean hasTurn() {
        return hold != null;
    }

    /** Keeps a result open after this work, at most until the caller ends its transaction or connection. */
    public void endsWithConnection(OpenResult result) {
        if (!ownsSession) {
            session.add(result);
        }
    }

    /**
     * Prepares the connection for rows that are sent in parts: where that needs a transaction and none runs, begins a
     * read-only one that ends with this lease.
     */
    public void streams() {
        if (ownsSession) {
            session.connection.recordBorrower();
        }
        if (session.running() == null && session.connection.statements().streamsNeedTransaction()) {
            streaming = session.stream();
        }
    }

    /** Keeps the lease open after the call that borrowed it, for rows that are read later. */
    public void lasts() {
        if (ownsSession) {
            session.lasts(true);
        }
    }

    /**
     * Refuses work on a closed engine.
     *
     * @throws io.doctable.error.ClosedException if the engine is closed
     */
    public void requireOpen() {
        session.sessions.requireOpen();
    }

    /** Permits other work on a shared connection until {@link #resume}. */
    public void pause() {
        if (!ownsSession) {
            paused = true;
            session.leave();
        }
    }

    /** Resumes the work after {@link #pause}. */
    public void resume() {
        if (!ownsSession) {
            RunningTransaction running = session.running();
            if (running != null) {
                running.requireOwner();
            }
            session.enter();
            paused = false;
        }
    }

    /** Marks the connection as changed, so that it is closed instead of lent again. */
    public void spends() {
        session.invalidate();
    }

    /** Returns the identity column of a table, empty if there is none. */
    public Optional<String> countedColumn(RawSql.InsertTarget table) throws SQLException {
        return session.connection.countedColumns().of(table, dialect());
    }

    /** Forgets the identity columns, which may have led to a failure. */
    public void forgetCountedColumns() {
        session.connection.countedColumns().forget();
    }

    /** Checks the tables named in raw SQL again, because it may have created, changed or dropped them. */
    public void defined(RawSql sql) {
        forgetCountedColumns();
        Tables tables = context().tables();
        if (!tables.named(sql).isEmpty()) {
            tables.forgetAll();
            RunningTransaction running = session.running();
            if (running != null) {
                running.readied.forget();
            }
        }
    }

    /** Adds an action that runs when the lease is closed. */
    void then(Runnable action) {
        whenClosed = action;
    }

    /**
     * Returns the connection, unless it belongs to a transaction or a {@link io.doctable.engine.DbConnection}.
     *
     * @throws io.doctable.error.ConnectionLostException if the work stored a change and the database was moved or
     *     deleted
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (stores && !failed && session.connection.hasFiles() && !session.isBroken()) {
                session.committed();
            }
        } finally {
            try {
                if (streaming != null) {
                    session.endStream(streaming);
                }
                if (ownsSession) {
                    session.close();
                } else if (!paused) {
                    session.leave();
                }
            } finally {
                if (hold != null) {
                    hold.close();
                }
                if (whenClosed != null) {
                    whenClosed.run();
                }
            }
        }
    }
}
