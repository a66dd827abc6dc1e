package io.doctable.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param name its name in the database
 * @param columns its columns in order, at least one
 * @param unique whether it rejects equal entries
 * @param where the SQL condition of a partial index, or null for all rows
 * @param definition the complete SQL statement that creates it, if the other parts do not describe it fully (another
 *     method than a B-tree, other operators or collations); otherwise null
 */
public record IndexSchema(
        String name,
        List<Part> columns,
        boolean unique,
        @Nullable String where,
        @Nullable String definition) {
    /** Creates it with a copy of the columns. */
    public IndexSchema {
        columns = List.copyOf(columns);
    }

    /** Creates an index that is fully described by these parts. */
    public IndexSchema(String name, List<Part> columns, boolean unique, @Nullable String where) {
        this(name, columns, unique, where, null);
    }

    /**
     * One column of an index.
     *
     * @param column the column's name, or the SQL of an expression
     * @param descending whether it sorts in descending order
     * @param nullsFirst TRUE for {@code nulls first}, FALSE for {@code nulls last}, null for the database's default
     * @param expression whether {@code column} is an expression
     */
    public record Part(
            String column, boolean descending, @Nullable Boolean nullsFirst, boolean expression) {
        /** Creates a part for a column. */
        public Part(String column, boolean descending, @Nullable Boolean nullsFirst) {
            this(column, descending, nullsFirst, false);
        }
    }
}
