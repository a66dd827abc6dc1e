package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import java.sql.SQLException;

/**
 * Writes and completes new rows of one kind. Generated for the record itself if an insert needs every component,
 * otherwise for its {@code NewX}.
 *
 * <p>An insert <em>writes</em>, in the table's order, every insertable column except the identity and the defaulted
 * columns that the row leaves unset; it <em>returns</em> the other columns, in the table's order.
 *
 * @param <R> the record
 * @param <N> the new row
 */
public interface InsertShape<R, N> {
    /**
     * Returns the defaulted columns that the row leaves to the database, as a bit set: bit i stands for the i-th
     * insertable column, in the table's order, whose schema {@code hasDefault()}. By default, none.
     */
    default long unset(N row) {
        return 0;
    }

    /** Writes the columns that an insert writes for this row. */
    void write(RowWriter out, N row, Stamp stamp) throws SQLException;

    /**
     * Writes the row's values of a key's columns, in the key's order.
     *
     * @throws IllegalArgumentException if the new row has no values for this key because the database generates its
     *     columns
     */
    void writeKey(RowWriter out, N row, UniqueKey<R> key) throws SQLException;

    /**
     * Returns the stored row: the written values, normalised, and the returned values.
     *
     * @param stamp the same as for {@link #write}
     * @param returned is positioned at the first returned column; not read if the insert returns no columns
     */
    R complete(N row, Stamp stamp, RowReader returned) throws SQLException;
}
