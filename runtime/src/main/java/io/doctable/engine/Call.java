package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.dialect.SqlStatement;
import io.doctable.error.ClosedException;
import io.doctable.error.MappingException;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement. For generated DAOs; not for applications. Not thread-safe; its {@link SQLException}s
 * belong into {@link Lease#failure}.
 */
public final class Call implements AutoCloseable {
    private final PhysicalConnection home;
    private final PreparedStatement prepared;
    private final String text;
    private final boolean kept;
    private final RowWriter writer;

    private final int expected;

    private RowShape parameters;
    private RowShape results;
    private boolean busy;
    private boolean failed;
    private boolean batching;
    private boolean bound;
    private @Nullable Observation observation;
    private boolean hidesValues;
    private @Nullable String cutOff;
    private @Nullable Watch watch;
    private @Nullable ResultSet rows;
    private @Nullable RowReader reader;

    /** @param kept whether the statement lives on after its first execution */
    Call(PhysicalConnection home, PreparedStatement prepared, SqlStatement statement, boolean kept)
            throws SQLException {
        this.home = home;
        this.prepared = prepared;
        this.text = statement.text();
        this.kept = kept;
        this.writer = home.route().writer(prepared);
        this.expected = home.route().parameters(prepared);
        this.parameters = statement.parameters();
        this.results = statement.results();
    }

    /** Starts an execution, unless another one is under way. */
    boolean begin(SqlStatement statement) {
        if (busy) {
            return false;
        }
        busy = true;
        home.begins(this);
        bound = false;
        parameters = statement.parameters();
        results = statement.results();
        return true;
    }

    /** Gives this execution a limit, if there is one. */
    Call within(@Nullable TimeLimit limit, Dialect dialect) {
        if (limit != null) {
            watch = new Watch(limit, dialect, home.raw(), prepared);
        }
        return this;
    }

    /**
     * Has this execution observed.
     *
     * @param by null if nobody cares
     * @param hides whether messages show no value
     */
    Call observed(@Nullable Observation by, boolean hides) {
        observation = by;
        hidesValues = hides;
        if (hides) {
            writer.hideValues();
        }
        return this;
    }

    boolean isBusy() {
        return busy;
    }

    /** Begins the parameters; all of them must be written before the statement runs. */
    public RowWriter bind() {
        writer.start(parameters);
        bound = true;
        return observation == null ? writer : observation.recording(writer, parameters);
    }

    /**
     * Runs a statement that gives no rows.
     *
     * @return how many rows it changed
     */
    public long update() throws SQLException {
        requireParameters();
        return execute(PreparedStatement::executeLargeUpdate);
    }

    /** Puts the parameters aside for {@link #batch}; {@link #bind} begins the next ones. */
    public void addBatch() throws SQLException {
        requireParameters();
        batching = true;
        try {
            prepared.addBatch();
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

    /** Runs a statement that gives rows; {@link #next} goes to the first. */
    public void query() throws SQLException {
        requireParameters();
        try {
            closeRows();
            ResultSet found = execute(PreparedStatement::executeQuery);
            rows = found;
            RowReader reading = home.route().reader(found, results);
            if (hidesValues) {
                reading.hideValues();
            }
            reader = reading;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs a statement of which it is not known whether it gives rows, and whether it {@code counts} those it changes. */
    Outcome run(boolean counts) throws SQLException {
        requireParameters();
        try {
            closeRows();
            // Of what counts nothing, a driver gives the count of the statement before.
            long changed = execute(p -> p.execute() ? -1L : counts ? p.getLargeUpdateCount() : 0);
            if (changed >= 0) {
                return new Outcome(changed, null);
            }
            ResultSet found = prepared.getResultSet();
            rows = found;
            return new Outcome(changed, home.route().values(found));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The one way from here to the database. */
    private <T> T execute(Work<T> work) throws SQLException {
        home.executed();
        try {
            return observation == null ? watched(work) : observation.run(() -> watched(work));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> T watched(Work<T> work) throws SQLException {
        enter();
        try {
            return work.run(prepared);
        } finally {
            leave();
        }
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     */
    public boolean next() throws SQLException {
        if (rows == null) {
            throw noRows();
        }
        try {
            if (reader != null) {
                reader.rewind();
            }
            enter();
            try {
                return observation == null ? rows.next() : observation.next(rows);
            } finally {
                leave();
            }
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
        if (reader == null) {
            throw noRows();
        }
        return reader;
    }

    /** A parameter that was never written would be NULL on SQLite, without a word. */
    private void requireParameters() {
        int written = bound ? writer.written() : 0;
        bound = false;
        // Where the count is not known, rows of many values must at least be whole.
        int row = parameters.columns().size();
        boolean complete = expected >= 0 ? written == expected : row == 0 || (written > 0 && written % row == 0);
        if (!complete) {
            throw MappingException.onWriting(
                    parameters.table(),
                    null,
                    null,
                    written + " parameters were written" + (expected < 0 ? "" : " of " + expected) + " for " + text);
        }
    }

    private SQLException failed(SQLException e) {
        failed = true;
        SQLException told = watch == null ? e : watch.explain(e);
        if (observation != null) {
            observation.failed(told);
        }
        return told;
    }

    private void enter() throws SQLException {
        if (watch != null) {
            watch.enter();
        }
    }

    private void leave() {
        if (watch != null) {
            watch.leave();
        }
    }

    private RuntimeException noRows() {
        return cutOff == null
                ? new IllegalStateException("no query ran: " + text)
                : new ClosedException(cutOff, text, null);
    }

    /** Ends the statement before its time: from now on its rows raise {@link ClosedException}. */
    void cutOff(String reason) {
        cutOff = reason;
        failed = true;
        rows = null;
        reader = null;
        discard();
    }

    private void closeRows() throws SQLException {
        ResultSet open = rows;
        rows = null;
        reader = null;
        if (open != null) {
            open.close();
        }
    }

    /** Ends the execution, its result and its parameters, and hands the statement back. */
    @Override
    public void close() {
        if (!busy) {
            return;
        }
        busy = false;
        home.ends(this);
        Watch watched = watch;
        watch = null;
        if (watched != null) {
            watched.end();
        }
        if (observation != null) {
            observation.ended();
            observation = null;
        }
        giveBack();
        if (watched != null && watched.lingers()) {
            // Even if it came too late for this one.
            home.heal();
        }
    }

    private void giveBack() {
        try {
            closeRows();
            if (kept && !failed) {
                if (batching) {
                    prepared.clearBatch();
                    batching = false;
                }
                prepared.clearParameters();
                return;
            }
        } catch (SQLException e) {
            // The work itself is done, or failed with an exception that says more. The statement is not used again.
            failed = true;
        }
        discard();
    }

    /** Ends the statement. */
    void discard() {
        home.forget(text, this);
        try {
            prepared.close();
        } catch (SQLException e) {
            // Its connection is broken or closed, and has freed it.
            failed = true;
        }
    }

    /** What the driver is asked to do with the statement. */
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
