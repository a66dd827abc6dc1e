package io.doctable.internal.rows;

import io.doctable.row.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of a row of a result.
 *
 * @param <V> the value; nullable if a row may have none
 */
@FunctionalInterface
public interface RowFunction<V extends @Nullable Object> {
    /** Reads the current row: every column, in order. */
    V read(RowReader in) throws SQLException;
}
