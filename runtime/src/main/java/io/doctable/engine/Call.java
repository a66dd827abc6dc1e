package io.doctable.engine;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import java.sql.SQLException;

/**
 * One execution of a statement. For generated DAOs; not for applications. Not thread-safe; its {@link SQLException}s
 * belong into {@link Lease#failure}.
 */
public final class Call implements AutoCloseable {
    Call() {}

    /** Begins the parameters. */
    public RowWriter bind() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs a statement that gives no rows; how many rows it changed. */
    public long update() throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Puts the parameters aside for {@link #batch}; {@link #bind} begins the next ones. */
    public void addBatch() throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs all that was put aside; how many rows each changed, in order. */
    public long[] batch() throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs a statement that gives rows; {@link #next} goes to the first. */
    public void query() throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Goes to the next row, if there is one. */
    public boolean next() throws SQLException {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The current row, at its first column; the same object for all rows of a query. */
    public RowReader row() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Ends the execution, its result and its parameters, and hands the statement back. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
