package io.doctable.internal.session;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.pool.DatabaseLock;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import io.doctable.option.Access;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection, lent for one piece of work on a table or in raw SQL. For generated DAOs; not for applications. Not thread-safe. */
public final class Lease implements AutoCloseable {
    private final Session session;
    private final Access access;
    private final @Nullable TableEntry table;
    private final boolean ownsSession;
    private final DatabaseLock.@Nullable Hold hold;
    /** Whether a change made here is stored by its own statement, for no transaction runs. */
    private final boolean stores;

    private boolean failed;
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
        this.stores = access == Access.WRITE && !session.inTransaction();
    }

    /** Returns the shared parts of the engine whose connection it is. */
    public EngineContext context() {
        return session.context();
    }

    /** The database's dialect. */
    public Dialect dialect() {
        return session.context().dialect();
    }

    /** Whether the connection was borrowed for this lease alone, and goes back with it. */
    public boolean ownsConnection() {
        return ownsSession;
    }

    /** Whether what runs here is part of a transaction that others begin and end. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    /**
     * One execution of a statement, on the kept statement of this connection where that is free.
     *
     * @throws SQLException if the database refuses its text; hand it to {@link #failure}
     */
    public Call call(SqlStatement statement) throws SQLException {
        Observers observers = session.context().observers();
        Table<?> about = table == null ? null : table.table();
        Observation observation = observers.observe(statement, about);
        try {
            return session.physical()
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
     * The driver's exception as one of ours, to throw: a transaction can then only be rolled back, and a broken
     * connection leaves the pool.
     *
     * @param statement the SQL at work
     */
    public DocTableException failure(SQLException e, String statement) {
        failed = true;
        return session.failure(e, access, statement, table);
    }

    /**
     * Work failed although the database raised nothing: as after {@link #failure}, a transaction can then only be rolled
     * back.
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

    /** Whether others may have to wait until it is given back. */
    public boolean hasTurn() {
        return hold != null;
    }

    /** A result goes on after this piece of work: it ends at the latest with the transaction or connection of others. */
    public void endsWithConnection(OpenResult result) {
        if (!ownsSession) {
            session.results().add(result);
        }
    }

    /** The lease goes on after the call that took it, for rows that are read later. */
    public void lasts() {
        if (ownsSession) {
            session.lasts(session.sessions().forgotten());
        }
    }

    /**
     * Refuses to go on when the engine is closed.
     *
     * @throws io.doctable.error.ClosedException if it is
     */
    public void requireOpen() {
        session.sessions().requireOpen();
    }

    /** Lets other work onto a connection that is not the lease's own, until {@link #resume}. */
    public void pause() {
        if (!ownsSession) {
            paused = true;
            session.leave();
        }
    }

    /** Goes on with the work. */
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

    /** The connection will not be as it was: nobody else is to get it afterwards. */
    public void spends() {
        session.loan().invalidate();
    }

    /** The column by which the database counts a table's rows, empty if there is none. */
    public Optional<String> countedColumn(RawSql.InsertTarget table) throws SQLException {
        return session.physical().countedColumn(dialect(), table);
    }

    /** What was known of tables led to a failure, or might. */
    public void forgetCountedColumns() {
        session.physical().forgetCountedColumns();
    }

    /** Raw SQL may have made, changed or dropped the tables that it names: they are looked at again. */
    public void defined(RawSql sql) {
        forgetCountedColumns();
        Tables tables = context().tables();
        if (!tables.named(sql).isEmpty()) {
            tables.forgetAll();
            RunningTransaction running = session.running();
            if (running != null) {
                running.forgetReadied();
            }
        }
    }

    /** Has something done once it is closed. */
    void then(Runnable action) {
        whenClosed = action;
    }

    /**
     * Gives the connection back, unless it belongs to a transaction or a {@link io.doctable.engine.DbConnection}.
     *
     * @throws io.doctable.error.ConnectionLostException if it was to store a change, and the database was moved or deleted
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (stores && !failed && !session.isBroken()) {
                FileCheck.afterCommit(session.physical().files(), session);
            }
        } finally {
            end();
        }
    }

    private void end() {
        try {
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
