package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.row.RowWriter;
import java.sql.SQLException;

/**
 * Writes rows of one call as parameters of its statements.
 *
 * @param work adds the row's index to exceptions
 * @param values writes the values of one row
 */
record RowParameters(AllOrNone work, Values values) {
    /** Writes the row with this index. */
    void one(RowWriter out, int index) throws SQLException {
        try {
            values.write(out, index);
        } catch (DocTableException e) {
            throw work.at(index, e);
        }
    }

    /** Writes up to {@code size} rows of a group for one statement, fewer if they are large, and returns their number. */
    int together(Call call, int[] group, int from, int size) throws SQLException {
        RowWriter out = call.bind();
        int written = 0;
        do {
            one(out, group[from + written++]);
        } while (written < size && !call.isFull());
        return written;
    }

    /** Writes {@code size} rows of a group for one statement each, runs the batch, and returns its counts. */
    long[] batch(Call call, int[] group, int from, int size) throws SQLException {
        for (int i = 0; i < size; i++) {
            one(call.bind(), group[from + i]);
            call.addBatch();
        }
        return call.batch();
    }

    /** Writes the values of a row. */
    @FunctionalInterface
    interface Values {
        /** Writes the values of the row with this index. */
        void write(RowWriter out, int index) throws SQLException;
    }
}
