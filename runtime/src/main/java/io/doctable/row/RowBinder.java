package io.doctable.row;

import java.sql.SQLException;

/** Writes some values of a row or statement, in order. */
@FunctionalInterface
public interface RowBinder {
    /**
     * Writes the values.
     *
     * @throws SQLException if the driver refuses one
     */
    void bind(RowWriter out) throws SQLException;
}
