package io.doctable.internal.statement;

import io.doctable.row.RowShape;

/**
 * The text of a statement, and what its parameters and its results belong to.
 *
 * @param text SQL with {@code ?} for each parameter
 * @param parameters the columns of the parameters, in order; many rows repeat them
 * @param results the columns of the result, in order; empty where there is none
 * @param arrays whether each column is one parameter, an array with the values of all rows
 */
public record SqlStatement(String text, RowShape parameters, RowShape results, boolean arrays) {
    /** A statement with a parameter for each value. */
    public SqlStatement(String text, RowShape parameters, RowShape results) {
        this(text, parameters, results, false);
    }
}
