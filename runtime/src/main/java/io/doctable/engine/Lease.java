package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.RawSql;
import io.doctable.dialect.SqlStatement;
import io.doctable.error.DocTableException;
import io.doctable.pool.DatabaseLock;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection, lent for one piece of work on a table or in raw SQL. For generated DAOs; not for applications. Not thread-safe. */
public final class Lease implements AutoCloseable {
    private final Session session;
    private final Access access;
    private final @Nullable RegisteredTable table;
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
            @Nullable RegisteredTable table,
            boolean ownsSession,
            DatabaseLock.@Nullable Hold hold) {
        this.session = session;
        this.access = access;
        this.table = table;
        this.ownsSession = ownsSession;
        this.hold = hold;
        this.stores = access == Access.WRITE && !session.inTransaction();
    }

    /** The engine whose connection it is. */
    public Engine engine() {
        return session.engine();
    }

    /** The database's dialect. */
    public Dialect dialect() {
        return session.engine().dialect();
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
        return session.engine()
                .observers()
                .call(session.physical(), statement, table)
                .within(session.timeLimit(), session.dialect());
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
    boolean hasTurn() {
        return hold != null;
    }

    /** A result goes on after this piece of work: it ends at the latest with the transaction or connection of others. */
    void endsWithConnection(Result result) {
        if (!ownsSession) {
            session.results().add(result);
        }
    }

    /** The lease goes on after the call that took it, for rows that are read later. */
    void lasts() {
        if (ownsSession) {
            session.lasts(engine().sessions().forgotten());
        }
    }

    /**
     * Refuses to go on when the engine is closed.
     *
     * @throws io.doctable.error.ClosedException if it is
     */
    void requireOpen() {
        engine().sessions().requireOpen();
    }

    /** Lets other work onto a connection that is not the lease's own, until {@link #resume}. */
    void pause() {
        if (!ownsSession) {
            paused = true;
            session.leave();
        }
    }

    /** Goes on with the work. */
    void resume() {
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
    void spends() {
        session.loan().invalidate();
    }

    /** The column by which the database counts a table's rows, empty if there is none. */
    Optional<String> countedColumn(RawSql.InsertTarget table) throws SQLException {
        return session.physical().countedColumn(dialect(), table);
    }

    /** What was known of tables led to a failure, or might. */
    void forgetCountedColumns() {
        session.physical().forgetCountedColumns();
    }

    /** Raw SQL may have made, changed or dropped the tables that it names: they are looked at again. */
    void defined(RawSql sql) {
        forgetCountedColumns();
        Tables tables = engine().tables();
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
     * Gives the connection back, unless it belongs to a transaction or a {@link DbConnection}.
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
                FileCheck.afterCommit(session);
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
