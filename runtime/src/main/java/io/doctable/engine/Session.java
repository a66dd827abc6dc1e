package io.doctable.engine;

import io.doctable.dialect.Access;
import io.doctable.dialect.Dialect;
import io.doctable.dialect.RawSql;
import io.doctable.dialect.TransactionMode;
import io.doctable.error.ClosedException;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.pool.DatabaseLock;
import io.doctable.pool.Loan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A borrowed connection at work, and the transaction that runs on it. Used by one thread at a time, which is checked. */
final class Session implements LeaseSource, SchemaConnection {
    private final EngineContext engine;
    private final Sessions sessions;
    private final Dialect dialect;
    private final Loan<PhysicalConnection> loan;
    private final OneThread user = new OneThread();
    private final OpenResults results = new OpenResults();
    private @Nullable RunningTransaction running;
    private @Nullable Isolation isolation;
    private boolean broken;
    private boolean closed;

    Session(EngineContext engine, Sessions sessions, Loan<PhysicalConnection> loan) {
        this.sessions = sessions;
        this.engine = engine;
        this.dialect = engine.dialect();
        this.loan = loan;
        this.isolation = engine.isolation();
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
        return physical().raw();
    }

    @Override
    public Observers observers() {
        return engine.observers();
    }

    @Override
    public void committed() {
        FileCheck.afterCommit(this);
    }

    @Override
    public boolean readyInTransaction(List<RegisteredTable> tables) {
        if (running == null) {
            return false;
        }
        running.forgetReadied();
        running.readied(tables);
        return true;
    }

    PhysicalConnection physical() {
        return loan.prepared();
    }

    /** The isolation of transactions that ask for none, null for the database's own. */
    @Nullable
    Isolation isolation() {
        return isolation;
    }

    /** Gives transactions that ask for none an isolation, until the session ends. */
    void isolation(Isolation level) {
        requireOpen();
        if (running != null) {
            throw new IllegalStateException(
                    "a transaction runs on this connection: set its isolation before it begins");
        }
        isolation = Objects.requireNonNull(level, "isolation");
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public boolean inTransaction() {
        return running != null;
    }

    @Nullable
    RunningTransaction running() {
        return running;
    }

    /** What each statement has to keep to, null where there is no limit. */
    @Nullable
    TimeLimit timeLimit() {
        TimeLimit.Budget budget = running == null ? null : running.budget();
        TimeLimit limit = engine.timeLimit();
        return budget == null ? limit : new TimeLimit(limit == null ? null : limit.perStatement(), budget);
    }

    /** Lends this connection for work on a table, in the transaction that runs on it, if any. */
    @Override
    public Lease lend(Access access, RegisteredTable table) {
        engine.admission().requireOwn(table);
        enter();
        try {
            RunningTransaction transaction = running;
            if (transaction != null) {
                transaction.admit(access, table);
                return new Lease(this, table, false, null, false);
            }
            engine.admission().requireWritable(access, table);
            engine.firstUse().makeReady(table, place());
            return lease(access, table);
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
            if (running != null) {
                running.admit(sql);
                return new Lease(this, null, false, null, false);
            }
            engine.admission().requireWritable(sql);
            engine.firstUse().makeReady(sql, place());
            return lease(sql.access(), null);
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    /** A lease outside a transaction: a change is stored by its own statement. */
    private Lease lease(Access access, @Nullable RegisteredTable table) {
        return new Lease(this, table, false, engine.turns().take(access), access == Access.WRITE);
    }

    /** The results under way on this connection. */
    OpenResults results() {
        return results;
    }

    private void requireOpen() {
        if (closed) {
            throw new ClosedException("the connection to " + engine + " is closed", null, null);
        }
        physical().requireNotLeftBehind();
    }

    /** Begins one use. */
    void enter() {
        user.enter();
        try {
            requireOpen();
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
    TransactionPart begin(TransactionOptions options) {
        requireOpen();
        if (running != null) {
            return join(running, options, false);
        }
        TransactionOptions wanted = engine.admission().allowed(options);
        if (wanted.retries() > 0) {
            throw new IllegalArgumentException(
                    "retry runs a body again, and begin() has none: transaction(options, body)");
        }
        engine.firstUse().makeAllReady(place());
        return begin(wanted, engine.turns().take(wanted.access()), false);
    }

    private TransactionPart begin(TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, boolean scoped) {
        RunningTransaction begun = new RunningTransaction(this, wanted, hold);
        running = begun;
        return new TransactionPart(this, begun, true, scoped);
    }

    /** Makes a point to go back to in the transaction that runs. */
    SavepointMark savepoint() {
        requireOpen();
        if (running == null) {
            throw new IllegalStateException(
                    "no transaction runs on this connection: begin one, then make the savepoint");
        }
        return running.savepoints().make();
    }

    private TransactionPart join(RunningTransaction outer, TransactionOptions options, boolean scoped) {
        outer.requireUsable();
        if (!options.equals(TransactionOptions.defaults())) {
            throw new IllegalStateException(
                    "a transaction runs already on this connection, so that this one joins it and cannot have "
                            + options + ": give the options to the outermost");
        }
        return new TransactionPart(this, outer, false, scoped);
    }

    /** Runs work in the transaction that runs already, else in one of its own. */
    <T, E extends Exception> T transaction(TransactionOptions options, PartFunction<T, E> body) throws E {
        requireOpen();
        if (running != null) {
            return scope(join(running, options, true), body);
        }
        TransactionOptions wanted = engine.admission().allowed(options);
        return Retry.run(wanted.retries(), () -> !broken, () -> {
            engine.firstUse().makeAllReady(place());
            return transaction(wanted, engine.turns().take(wanted.access()), body);
        });
    }

    /** Runs work in a transaction that {@code hold}, if any, ends with; none runs yet. */
    <T, E extends Exception> T transaction(
            TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, PartFunction<T, E> body) throws E {
        return scope(begin(wanted, hold, true), body);
    }

    private static <T, E extends Exception> T scope(TransactionPart tx, PartFunction<T, E> body) throws E {
        T result;
        try {
            result = body.apply(tx);
        } catch (Throwable t) {
            tx.threw(t);
            throw t;
        }
        tx.returned();
        return result;
    }

    /** All or nothing: in the transaction that runs, else in one of its own. */
    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        RunningTransaction outer = running;
        if (outer == null) {
            TransactionPart alone = begin(TransactionOptions.defaults());
            try {
                T result;
                try (Lease lease = lend(Access.WRITE, table)) {
                    result = work.apply(lease);
                }
                alone.commit();
                return result;
            } finally {
                alone.close();
            }
        }
        try (Lease lease = lend(Access.WRITE, table)) {
            long before = physical().executions();
            try {
                return work.apply(lease);
            } catch (RuntimeException | Error e) {
                if (physical().executions() != before) {
                    // Half of the work is done; only a rollback makes that nothing.
                    outer.failed(e, false);
                }
                throw e;
            }
        }
    }

    /** The transaction has ended. */
    void ended() {
        running = null;
    }

    /** Runs a statement without parameters or result. */
    @Override
    public void execute(String sql) throws SQLException {
        engine.observers().run(sql, () -> {
            try (Statement statement = physical().raw().createStatement()) {
                physical().executed();
                statement.execute(sql);
            }
        });
    }

    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    @Override
    public void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        try {
            engine.observers().run("ROLLBACK", () -> dialect.rollback(physical().raw(), mode));
        } catch (SQLException e) {
            broken = true;
            if (reason != null && reason != e) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * The driver's exception as one of ours; a transaction that runs here can then only be rolled back.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    @Override
    public DocTableException failure(SQLException e, @Nullable String statement, @Nullable RegisteredTable table) {
        DocTableException ours = Failure.of(e, dialect, statement, table == null ? null : table.schema());
        if (dialect.cancelLingers() && dialect.isCancelled(e)) {
            broken |= !physical().heal();
        }
        boolean lost = dialect.breaksConnection(e);
        broken |= lost;
        if (dialect.isLeftBehind(e)) {
            sessions.startOver(physical());
        }
        if (running != null) {
            running.failed(ours, lost || dialect.endsTransaction(e));
        }
        if (ours instanceof NoSuchTableException) {
            engine.tables().forgetAll();
        }
        return ours;
    }

    /** Remembers that the connection must not be used again. */
    void breaks() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /** Rolls back what is not committed and gives the connection back; doing it twice does nothing. */
    void close() {
        if (closed) {
            return;
        }
        // Not while another thread is at work on it: it would work on with what the pool has lent to others.
        user.enter();
        closed = true;
        try {
            results.endAll("its connection was given back");
            if (running != null) {
                running.abandon(null);
                loan.wasReset();
            }
            if (loan.isSpent() && !broken) {
                physical().rollBackWhatWasLeftOpen();
            }
        } finally {
            user.leave();
            physical().closeIfLeftBehind();
            loan.giveBack(broken);
        }
    }

    /** The loan of its connection, to end it otherwise than {@link #close} does. */
    Loan<PhysicalConnection> loan() {
        requireOpen();
        return loan;
    }
}
