package io.doctable.row;

import java.sql.SQLException;

/** Writes values of a row or the parameters of a statement, in order. */
@FunctionalInterface
public interface RowBinder {
    /**
     * Writes the values.
     *
     * @throws SQLException if the driver rejects a value
     */
    void bind(RowWriter out) throws SQLException;
}
