package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import java.sql.SQLException;

/**
 * How new rows of one kind are written and completed: generated, for the record itself where an insert needs every
 * component, else for its {@code NewX}.
 *
 * <p>An insert <em>writes</em>, in the table's order, every insertable column but the identity and the defaulted
 * columns that the row leaves unset; it <em>gets back</em>, in the table's order, the others.
 *
 * @param <R> the record
 * @param <N> the new row
 */
public interface InsertShape<R, N> {
    /** The table that takes the rows. */
    Table<R> table();

    /**
     * Which defaulted columns the row leaves to the database: bit i for the i-th insertable column, in the table's
     * order, whose schema {@code hasDefault()}.
     */
    long unset(N row);

    /** Writes the columns that an insert writes for this row. */
    void write(RowWriter out, N row, Stamp stamp) throws SQLException;

    /**
     * Writes the row's values of a key's columns, in the key's order.
     *
     * @throws IllegalArgumentException if the new row has no values for that key (its columns are given by the database)
     */
    void writeKey(RowWriter out, N row, UniqueKey<R> key) throws SQLException;

    /**
     * The stored row: what was written, normalised, and what was got back.
     *
     * @param stamp the same as for {@link #write}
     * @param returned stands at the first column got back; not touched when the insert gets none back
     */
    R complete(N row, Stamp stamp, RowReader returned) throws SQLException;
}
