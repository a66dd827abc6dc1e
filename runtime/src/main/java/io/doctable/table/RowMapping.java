package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import java.sql.SQLException;

/**
 * Writes and reads the rows of one table. Implemented by generated code and used by this library; applications work with
 * DAOs instead.
 *
 * @param <R> the record
 */
public interface RowMapping<R> {
    /** Returns the mapping that a table was created with. */
    static <R> RowMapping<R> of(Table<R> table) {
        return table.rows();
    }

    /** Reads a row: every column, in the table's order. */
    R read(RowReader in) throws SQLException;

    /** Writes a row unchanged: every column, in the table's order. */
    void write(RowWriter out, R row) throws SQLException;

    /**
     * Returns the row as {@link #read} returns it after {@link #write}: times truncated to microseconds, decimals at
     * their scale and so on. By default, the row itself.
     */
    default R normalize(R row) {
        return row;
    }

    /**
     * Writes the columns that an update sets, in the table's order: every updatable column outside the primary key,
     * except a {@code @CreatedAt} column (kept) and the version (incremented by the database).
     */
    void writeUpdate(RowWriter out, R row, Stamp stamp) throws SQLException;

    /**
     * Returns the row as stored by the update: normalised, with the next version and the stamp's time. By default, only
     * normalised.
     */
    default R updated(R row, Stamp stamp) {
        return normalize(row);
    }

    /** Returns the version that the row was read with; 0 for a table without a version. */
    default long version(R row) {
        return 0;
    }

    /** Returns whether the rows are records of a class; false for tables that are used without one. */
    default boolean hasRecord() {
        return true;
    }

    /** Returns whether the table's description came from the database alone, not from code. */
    default boolean isReflected() {
        return false;
    }
}
