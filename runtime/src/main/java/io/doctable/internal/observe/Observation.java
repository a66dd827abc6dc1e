package io.doctable.internal.observe;

import io.doctable.internal.row.Masking;
import io.doctable.internal.row.ParameterText;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.table.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One observed execution, from its parameters to its end. Not thread-safe. */
public final class Observation {
    private final Observers observers;
    private final String sql;
    private final @Nullable Table<?> table;
    /** How much of it is logged. */
    private final Echo echo;

    private final @Nullable ParameterText parameters;
    private final RowShape results;
    private final Masking masking;
    private @Nullable Execution sent;
    private boolean ran;
    private boolean over;
    private boolean headed;
    private long rows;
    private long nanos;

    /**
     * @param parameters takes the parameters down; null if nobody wants to see them, but perhaps the time it takes
     * @param results the columns of its result, as far as they are known
     * @param masking which values of its result are hidden
     */
    Observation(
            Observers observers,
            String sql,
            @Nullable Table<?> table,
            Echo echo,
            @Nullable ParameterText parameters,
            RowShape results,
            Masking masking) {
        this.observers = observers;
        this.sql = sql;
        this.table = table;
        this.echo = echo;
        this.parameters = parameters;
        this.results = results;
        this.masking = masking;
    }

    String sql() {
        return sql;
    }

    @Nullable
    Table<?> table() {
        return table;
    }

    Echo echo() {
        return echo;
    }

    RowShape results() {
        return results;
    }

    /** The writer to write a row of parameters with. */
    public RowWriter recording(RowWriter writer, RowShape columns) {
        return parameters == null ? writer : parameters.recording(writer, columns);
    }

    private void begun() {
        if (parameters != null) {
            Execution execution = observers.execution(this, parameters.toString());
            sent = execution;
            observers.before(this, execution);
        }
    }

    /** Records that the database refused the text, before there were parameters. */
    public void refused(SQLException e) {
        begun();
        failed(e);
    }

    /** Runs the driver call that sends the statement. */
    public <T> T run(Work<T> work) throws SQLException {
        begun();
        long start = observers.now();
        try {
            T result = work.run();
            if (result instanceof Long changed) {
                rows += Math.max(changed, 0);
            } else if (result instanceof long[] changes) {
                for (long changed : changes) {
                    rows += Math.max(changed, 0);
                }
            }
            return result;
        } catch (RuntimeException | Error e) {
            // Nothing is known of how it ended.
            over = true;
            throw e;
        } finally {
            ran = true;
            nanos += observers.now() - start;
        }
    }

    /** Moves the driver to the next row. */
    public boolean next(ResultSet found) throws SQLException {
        long start = observers.now();
        boolean more;
        try {
            more = found.next();
        } finally {
            nanos += observers.now() - start;
        }
        if (more) {
            rows++;
        }
        if (echo == Echo.ROWS && sent != null) {
            if (!headed) {
                headed = true;
                observers.header(sent, found);
            }
            if (more) {
                observers.row(sent, found, results, masking);
            }
        }
        return more;
    }

    /** Records a failure; the first one counts. */
    public void failed(SQLException e) {
        if (!over) {
            over = true;
            Execution execution = sent;
            if (execution != null) {
                observers.failed(this, done(execution), e);
            }
        }
    }

    /** Records the end, unless it failed before or was never sent. */
    public void ended() {
        if (over || !ran) {
            return;
        }
        over = true;
        Execution execution = sent;
        if (execution != null) {
            observers.after(this, done(execution));
        }
        observers.slow(this, rows, nanos);
    }

    private Execution done(Execution before) {
        return new Execution(
                before.number(),
                before.engine(),
                before.kind(),
                before.method(),
                before.sql(),
                before.parameters(),
                rows,
                nanos,
                before.thread());
    }

    /**
     * What the driver is asked to do.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        public T run() throws SQLException;
    }
}
