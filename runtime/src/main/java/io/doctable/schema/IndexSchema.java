package io.doctable.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name in the database
 * @param columns its columns in order, at least one
 * @param unique whether it refuses equal entries
 * @param where the SQL condition of a partial index, null for all rows
 */
public record IndexSchema(
        String name,
        List<Part> columns,
        boolean unique,
        @Nullable String where) {
    /** Copies the columns. */
    public IndexSchema {
        columns = List.copyOf(columns);
    }

    /**
     * One column of an index.
     *
     * @param column the column's name
     * @param descending whether the largest comes first
     * @param nullsFirst TRUE for {@code nulls first}, FALSE for {@code nulls last}, null where nothing is said
     */
    public record Part(
            String column, boolean descending, @Nullable Boolean nullsFirst) {}
}
