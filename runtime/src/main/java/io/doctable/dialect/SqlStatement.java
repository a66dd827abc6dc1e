package io.doctable.dialect;

import io.doctable.row.RowShape;

/**
 * The text of a statement, and what its parameters and its results belong to.
 *
 * @param text SQL with {@code ?} for each parameter
 * @param parameters the columns of a row of the parameters, in order
 * @param rows how many rows of those columns the parameters are
 * @param results the columns of the result, in order; empty where there is none
 */
public record SqlStatement(String text, RowShape parameters, int rows, RowShape results) {
    /** A statement whose parameters are one row of their columns. */
    public SqlStatement(String text, RowShape parameters, RowShape results) {
        this(text, parameters, 1, results);
    }

    /** How many parameters it has. */
    public int parameterCount() {
        return parameters.columns().size() * rows;
    }
}
