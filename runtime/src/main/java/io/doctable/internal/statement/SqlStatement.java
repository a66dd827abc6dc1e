package io.doctable.internal.statement;

import io.doctable.row.RowShape;

/**
 * The text of a statement, and what its parameters and its results belong to.
 *
 * @param text SQL with {@code ?} for each parameter
 * @param parameters the columns of the parameters, in order; many rows repeat them
 * @param results the columns of the result, in order; empty where there is none
 */
public record SqlStatement(String text, RowShape parameters, RowShape results) {}
