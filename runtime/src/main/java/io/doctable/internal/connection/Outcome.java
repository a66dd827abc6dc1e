package io.doctable.internal.connection;

import io.doctable.internal.row.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What a statement did of which it was not known whether it gives rows.
 *
 * @param changed how many rows it changed; -1 if it gives rows
 * @param values its rows, null if it gives none
 */
public record Outcome(long changed, @Nullable RowValues values) {}
