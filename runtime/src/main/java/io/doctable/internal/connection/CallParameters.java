package io.doctable.internal.connection;

import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.row.ArrayRowWriter;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The parameters of a prepared statement: one for each value, or an array for each column. Not thread-safe. */
final class CallParameters {
    private final RowWriter writer;
    /** The writer where it collects arrays, null elsewhere. */
    private final @Nullable ArrayRowWriter arrays;

    private final ExpectedParameters expected;
    private RowShape shape;
    private boolean bound;

    CallParameters(RowRoute route, PreparedStatement prepared, SqlStatement statement) throws SQLException {
        this.arrays = statement.arrays() ? route.arrayWriter(prepared, statement.parameters()) : null;
        this.writer = arrays != null ? arrays : route.writer(prepared);
        this.shape = statement.parameters();
        this.expected = new ExpectedParameters(route.parameters(prepared));
    }

    /** Begins an execution, for which nothing is written yet. */
    void begin(RowShape parameters) {
        shape = parameters;
        bound = false;
    }

    void hideValues() {
        writer.hideValues();
    }

    /** Returns the writer of the parameters, which an observation, if there is one, records. */
    RowWriter start(@Nullable Observation observation) {
        writer.start(shape);
        bound = true;
        return observation == null ? writer : observation.recording(writer, shape);
    }

    /** Returns whether a statement with arrays should be run before more rows are written. */
    boolean isFull() {
        return arrays != null && arrays.isFull();
    }

    /**
     * Ends the parameters.
     *
     * @throws io.doctable.error.MappingException if any was not written
     */
    void end(String text) throws SQLException {
        int written = bound ? writer.written() : 0;
        bound = false;
        expected.require(written, shape, text);
        if (arrays != null) {
            arrays.bindArrays();
        }
    }

    /** Forgets the rows of arrays. */
    void clear() {
        if (arrays != null) {
            arrays.clear();
        }
    }
}
