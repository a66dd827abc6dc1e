package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.RawSql;
import io.doctable.dialect.TransactionMode;
import io.doctable.error.ClosedException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.pool.DatabaseLock;
import io.doctable.pool.Loan;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A borrowed connection at work, and the transaction that runs on it. Used by one thread at a time, which is checked. */
final class Session {
    private final Engine engine;
    private final Dialect dialect;
    private final Loan<PhysicalConnection> loan;
    private final OneThread user = new OneThread();
    private final OpenResults results = new OpenResults();
    private final SessionDriver driver = new SessionDriver(this);
    private @Nullable RunningTransaction running;
    private @Nullable Isolation isolation;
    private Forgotten.@Nullable Watched watched;
    private boolean closed;

    Session(Engine engine, Loan<PhysicalConnection> loan) {
        this.engine = engine;
        this.dialect = engine.dialect();
        this.loan = loan;
        this.isolation = engine.isolation();
    }

    Engine engine() {
        return engine;
    }

    Dialect dialect() {
        return dialect;
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

    /** The session outlives the call that opened it: whoever forgets to close it is reported. */
    void lasts(Forgotten forgotten) {
        loan.lasts();
        if (watched == null) {
            watched = forgotten.watch(this, loan);
        }
    }

    boolean inTransaction() {
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
    Lease lend(Access access, RegisteredTable table) {
        return Lending.lend(this, access, table);
    }

    /** Lends this connection for raw SQL, in the transaction that runs on it, if any. */
    Lease lend(RawSql sql) {
        return Lending.lend(this, sql);
    }

    /** A commit begins, which an engine that is being closed lets end, or has ended. */
    void commits(boolean begins) {
        if (begins) {
            loan.endsSoon();
        } else {
            loan.lasts();
        }
    }

    /** The results under way on this connection. */
    OpenResults results() {
        return results;
    }

    private void requireOpen() {
        if (closed) {
            throw new ClosedException("the connection to " + engine + " is closed", null, null);
        }
        engine.sessions().requireOpen();
        physical().requireNotLeftBehind();
    }

    /** A transaction on a broken connection has an exception of its own. */
    private void requireUsable() {
        requireOpen();
        if (running == null && isBroken()) {
            throw new ConnectionLostException(
                    "the connection to " + engine
                            + " broke in an earlier call and is not used again: close it and take another one",
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
    FirstUse.Place place() {
        return new SessionPlace(this);
    }

    /** Begins a transaction at the user's call, or a part of the one that runs. */
    Transaction begin(TransactionOptions options) {
        StackRoom.require();
        requireUsable();
        if (running != null) {
            return join(running, options, false);
        }
        TransactionOptions wanted = engine.admission().allowed(options);
        if (wanted.retries() > 0) {
            throw new IllegalArgumentException(
                    "retry runs a body again, and begin() has none: transaction(options, body)");
        }
        engine.firstUse().makeAllReady(place());
        return begin(wanted, engine.sessions().takeTurn(wanted.access()), false);
    }

    private Transaction begin(TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, boolean scoped) {
        RunningTransaction begun = new RunningTransaction(this, wanted, hold);
        running = begun;
        return new Transaction(this, begun, true, scoped);
    }

    /** Makes a point to go back to in the transaction that runs. */
    Savepoint savepoint() {
        requireOpen();
        if (running == null) {
            throw new IllegalStateException(
                    "no transaction runs on this connection: begin one, then make the savepoint");
        }
        return running.savepoints().make();
    }

    private Transaction join(RunningTransaction outer, TransactionOptions options, boolean scoped) {
        outer.requireUsable();
        if (!options.equals(TransactionOptions.defaults())) {
            throw new IllegalStateException(
                    "a transaction runs already on this connection, so that this one joins it and cannot have "
                            + options + ": give the options to the outermost");
        }
        return new Transaction(this, outer, false, scoped);
    }

    /** Runs work in the transaction that runs already, else in one of its own. */
    <T, E extends Exception> T transaction(TransactionOptions options, TransactionFunction<T, E> body) throws E {
        StackRoom.require();
        requireUsable();
        if (running != null) {
            return scope(join(running, options, true), body);
        }
        TransactionOptions wanted = engine.admission().allowed(options);
        return Retry.run(wanted.retries(), () -> !isBroken(), () -> {
            engine.firstUse().makeAllReady(place());
            return transaction(wanted, engine.sessions().takeTurn(wanted.access()), body);
        });
    }

    /** Runs work in a transaction that {@code hold}, if any, ends with; none runs yet. */
    <T, E extends Exception> T transaction(
            TransactionOptions wanted, DatabaseLock.@Nullable Hold hold, TransactionFunction<T, E> body) throws E {
        return scope(begin(wanted, hold, true), body);
    }

    private static <T, E extends Exception> T scope(Transaction tx, TransactionFunction<T, E> body) throws E {
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
    <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        return AllOrNothing.run(this, table, work);
    }

    /** The transaction has ended. */
    void ended() {
        running = null;
    }

    /** Runs a statement without parameters or result. */
    void execute(String sql) throws SQLException {
        driver.execute(sql);
    }

    /** Has the driver do what that statement says. */
    void driver(String sql, Observers.Step step) throws SQLException {
        driver.run(sql, step);
    }

    /** Rolls back; when that fails the connection is given up, whereupon the database rolls back. */
    void rollBack(TransactionMode mode, @Nullable Throwable reason) {
        driver.rollBack(mode, reason);
    }

    /** As {@link SessionDriver#failure}, of a statement that changes nothing by itself. */
    DocTableException failure(SQLException e, @Nullable String statement, @Nullable RegisteredTable table) {
        return driver.failure(e, Access.READ, statement, table);
    }

    /** As {@link SessionDriver#failure}. */
    DocTableException failure(
            SQLException e, Access access, @Nullable String statement, @Nullable RegisteredTable table) {
        return driver.failure(e, access, statement, table);
    }

    /** Remembers that the connection must not be used again. */
    void breaks() {
        physical().health().breaks();
    }

    boolean isBroken() {
        return physical().health().isBroken();
    }

    /** Work that called the driver and other code failed with that. */
    void workThrew(Throwable thrown) {
        physical().health().mayHaveThrown(thrown);
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
            if (loan.isSpent() && !isBroken()) {
                physical().rollBackWhatWasLeftOpen();
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
                physical().abort(dialect);
            }
            physical().closeIfLeftBehind();
        } catch (Error e) {
            // Another thread has stack and memory for it.
            Watchdog.aside(() -> physical().abort(dialect));
            throw e;
        } finally {
            loan.giveBack(isBroken());
        }
    }

    /** The loan of its connection, to end it otherwise than {@link #close} does. */
    Loan<PhysicalConnection> loan() {
        requireOpen();
        return loan;
    }
}
