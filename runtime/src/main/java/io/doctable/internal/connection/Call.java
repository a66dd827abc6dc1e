package io.doctable.internal.connection;

import io.doctable.error.ClosedException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement. For generated DAOs; not for applications. Not thread-safe; pass its
 * {@link SQLException}s to {@link io.doctable.internal.session.Lease#failure}.
 */
public final class Call implements AutoCloseable {
    private final StatementCache home;
    private final ConnectionHealth health;
    private final DriverStatement driver;
    private final String text;
    private final boolean kept;
    private final CallParameters binding;
    private final CallRows rows;
    private final DriverStatement.Work<ResultSet> query;
    private final DriverStatement.Work<Long> insert;

    private RowShape results;
    private boolean busy;
    private boolean failed;
    private boolean batching;
    private boolean fetching;
    private @Nullable Observation observation;
    private boolean hidesValues;

    /** @param kept whether the statement lives on after its first execution */
    Call(StatementCache home, PreparedStatement prepared, SqlStatement statement, boolean kept) throws SQLException {
        this.home = home;
        this.health = home.health();
        this.driver = new DriverStatement(prepared, home.health());
        this.text = statement.text();
        this.kept = kept;
        this.binding = new CallParameters(home.route(), prepared, statement);
        this.rows = new CallRows(driver, text);
        this.query = home.route().query(prepared)::run;
        this.insert = home.route()::insert;
        this.results = statement.results();
    }

    /** Starts an execution, unless another one is under way. */
    boolean begin(SqlStatement statement) {
        if (busy) {
            return false;
        }
        busy = true;
        home.begins(this);
        binding.begin(statement.parameters());
        results = statement.results();
        return true;
    }

    /** Gives this execution a limit, if there is one. */
    public Call within(@Nullable TimeLimit limit, Dialect dialect) {
        if (limit != null) {
            driver.within(limit, dialect, home.driver());
        }
        return this;
    }

    /**
     * Has this execution observed.
     *
     * @param by null if nobody cares
     * @param hides whether messages show no value
     */
    public Call observed(@Nullable Observation by, boolean hides) {
        observation = by;
        hidesValues = hides;
        if (hides) {
            binding.hideValues();
        }
        return this;
    }

    /** Has the database send the rows of this execution in parts of this size, if its driver can. */
    public void fetching(int rowsAtOnce) throws SQLException {
        fetching = true;
        try {
            health.run(() -> driver.prepared().setFetchSize(rowsAtOnce));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    boolean isBusy() {
        return busy;
    }

    /** Begins the parameters; all of them must be written before the statement runs. */
    public RowWriter bind() {
        return binding.start(observation);
    }

    /**
     * Runs a statement that gives no rows.
     *
     * @return how many rows it changed
     */
    public long update() throws SQLException {
        binding.end(text);
        return execute(PreparedStatement::executeLargeUpdate);
    }

    /**
     * Runs an insert that gives no rows.
     *
     * @return how many rows it stored
     */
    public long insert() throws SQLException {
        binding.end(text);
        return execute(insert);
    }

    /** Puts the parameters aside for {@link #batch}; {@link #bind} begins the next ones. */
    public void addBatch() throws SQLException {
        binding.end(text);
        batching = true;
        try {
            health.run(driver.prepared()::addBatch);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Runs all that was put aside.
     *
     * @return how many rows each changed, in order; {@link java.sql.Statement#SUCCESS_NO_INFO} where that is not known
     */
    public long[] batch() throws SQLException {
        long[] counts = execute(PreparedStatement::executeLargeBatch);
        batching = false;
        return counts;
    }

    /** Runs a statement that returns rows; {@link #next} moves to the first. */
    public void query() throws SQLException {
        binding.end(text);
        try {
            health.run(this::startQuery);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void startQuery() throws SQLException {
        rows.close();
        ResultSet found = execute(query);
        rows.open(found);
        RowReader reader = home.route().reader(found, results);
        if (hidesValues) {
            reader.hideValues();
        }
        rows.readBy(reader);
    }

    /** Runs a statement that may or may not return rows, and that {@code counts} changed rows or not. */
    public Outcome run(boolean counts) throws SQLException {
        binding.end(text);
        try {
            rows.close();
            // Of what counts nothing, a driver gives the count of the statement before.
            long changed = execute(p -> home.route().execute(p) ? -1L : counts ? p.getLargeUpdateCount() : 0);
            if (changed >= 0) {
                return new Outcome(changed, null);
            }
            ResultSet found = driver.prepared().getResultSet();
            rows.open(found);
            return new Outcome(changed, home.route().values(found));
        } catch (SQLException e) {
            throw failed(e);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    /** The one way from here to the database. */
    private <T> T execute(DriverStatement.Work<T> work) throws SQLException {
        home.executed();
        try {
            return observation == null ? driver.run(work) : observation.run(() -> driver.run(work));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     */
    public boolean next() throws SQLException {
        try {
            return rows.next(observation);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Goes past the last row. A change that returns rows is complete only then: SQLite commits it after them, and a
     * commit that fails would otherwise go unseen.
     *
     * @throws SQLException as the driver does, also for what the database refuses at the end
     */
    public void finish() throws SQLException {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    /** The current row, at its first column; the same object for all rows of a query. */
    public RowReader row() {
        return rows.row();
    }

    /** Returns whether a statement with arrays should be run before more rows are written. */
    public boolean isFull() {
        return binding.isFull();
    }

    private SQLException failed(SQLException e) {
        failed = true;
        SQLException told = driver.explain(e);
        if (observation != null) {
            observation.failed(told);
        }
        return told;
    }

    /** Ends the statement before its time: from now on its rows raise {@link ClosedException}. */
    void cutOff(String reason) {
        rows.cutOff(reason);
        failed = true;
        discard();
    }

    /** Ends the execution, its result and its parameters, and hands the statement back. */
    @Override
    public void close() {
        if (!busy) {
            return;
        }
        busy = false;
        home.ends(this);
        binding.clear();
        boolean lingers = driver.endWatch();
        if (observation != null) {
            observation.ended();
            observation = null;
        }
        if (health.isBroken()) {
            // The driver is not asked for anything more; its connection is given up, and the statement with it.
            rows.forget();
            home.forget(text, this);
            return;
        }
        giveBack();
        if (lingers) {
            // Even if it came too late for this one.
            home.heal();
        }
    }

    private void giveBack() {
        try {
            health.run(this::reset);
            if (kept && !failed) {
                return;
            }
        } catch (SQLException e) {
            // The work itself is done, or failed with an exception that says more. The statement is not used again.
            failed = true;
        }
        discard();
    }

    private void reset() throws SQLException {
        rows.close();
        if (kept && !failed) {
            if (batching) {
                driver.prepared().clearBatch();
                batching = false;
            }
            if (fetching) {
                driver.prepared().setFetchSize(0);
                fetching = false;
            }
            driver.prepared().clearParameters();
        }
    }

    /** Ends the statement. */
    void discard() {
        home.forget(text, this);
        try {
            health.run(driver.prepared()::close);
        } catch (SQLException e) {
            // Its connection is broken or closed, and has freed it.
            failed = true;
        }
    }
}
