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
 * @param definition the whole statement that makes it, in the database's words, where the other parts do not say all
 *     (another method than a B-tree, other operators or collations); else null
 */
public record IndexSchema(
        String name,
        List<Part> columns,
        boolean unique,
        @Nullable String where,
        @Nullable String definition) {
    /** Copies the columns. */
    public IndexSchema {
        columns = List.copyOf(columns);
    }

    /** An index that its parts describe. */
    public IndexSchema(String name, List<Part> columns, boolean unique, @Nullable String where) {
        this(name, columns, unique, where, null);
    }

    /**
     * One column of an index.
     *
     * @param column the column's name, or the SQL of an expression
     * @param descending whether the largest comes first
     * @param nullsFirst TRUE for {@code nulls first}, FALSE for {@code nulls last}, null where nothing is said
     * @param expression whether {@code column} is an expression
     */
    public record Part(
            String column, boolean descending, @Nullable Boolean nullsFirst, boolean expression) {
        /** A part that is a column. */
        public Part(String column, boolean descending, @Nullable Boolean nullsFirst) {
            this(column, descending, nullsFirst, false);
        }
    }
}
