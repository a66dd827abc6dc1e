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

    /** Returns a column in ascending order. */
    public static Part asc(String column) {
        return new Part(column, false, null);
    }

    /** Returns a column in descending order. */
    public static Part desc(String column) {
        return new Part(column, true, null);
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

        /** Returns this part with NULL before all values, whatever the database's default is. */
        public Part withNullsFirst() {
            return new Part(column, descending, true, expression);
        }

        /** Returns this part with NULL after all values, whatever the database's default is. */
        public Part withNullsLast() {
            return new Part(column, descending, false, expression);
        }
    }

    /** Builds a table, the last part of which is an index. */
    public static final class Builder extends TableSchema.Builder {
        private final List<IndexSchema> indexes;
        private final int place;

        Builder(TableParts parts, IndexSchema index) {
            super(parts);
            this.indexes = parts.indexes;
            this.place = indexes.size();
            indexes.add(index);
        }

        /** Restricts the index to rows that match a condition: a partial index. */
        public Builder where(String sql) {
            IndexSchema index = indexes.get(place);
            indexes.set(place, new IndexSchema(index.name, index.columns, index.unique, sql));
            return this;
        }
    }
}
