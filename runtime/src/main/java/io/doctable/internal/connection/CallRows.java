package io.doctable.internal.connection;

import io.doctable.error.ClosedException;
import io.doctable.internal.observe.Observation;
import io.doctable.row.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a statement returned, until they are closed or another statement ends them. Not thread-safe. */
final class CallRows {
    private final DriverStatement driver;
    private final String text;
    private @Nullable ResultSet rows;
    private @Nullable RowReader reader;
    private @Nullable String cutOff;

    CallRows(DriverStatement driver, String text) {
        this.driver = driver;
        this.text = text;
    }

    /** Takes the rows. */
    void open(ResultSet found) {
        rows = found;
    }

    /** Takes the reader of the rows, if {@link #row} reads them. */
    void readBy(RowReader reading) {
        reader = reading;
    }

    /** Goes to the next row and returns whether there is one. */
    boolean next(@Nullable Observation observation) throws SQLException {
        if (rows == null) {
            throw missing();
        }
        if (reader != null) {
            reader.rewind();
        }
        return driver.next(rows, observation);
    }

    /** Returns the current row, at its first column. */
    RowReader row() {
        if (reader == null) {
            throw missing();
        }
        return reader;
    }

    /** Forgets the rows; reading them throws a {@link ClosedException} with this reason from now on. */
    void cutOff(String reason) {
        cutOff = reason;
        forget();
    }

    /** Forgets the rows without asking the driver for anything. */
    void forget() {
        rows = null;
        reader = null;
    }

    void close() throws SQLException {
        ResultSet open = rows;
        forget();
        if (open != null) {
            open.close();
        }
    }

    private RuntimeException missing() {
        return cutOff == null
                ? new IllegalStateException("no query was run before its rows were read: " + text)
                : new ClosedException(cutOff, text, null);
    }
}
