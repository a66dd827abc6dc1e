package io.doctable.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table or view as a database describes it.
 *
 * @param name its name
 * @param schema the namespace it lives in, null for a database without them
 * @param view whether it is a view
 * @param columns in order
 * @param primaryKey the names of the primary key's columns, in the key's order; empty if there is none
 * @param uniques the columns of each unique constraint and each unique index over all rows
 * @param references its foreign keys
 */
public record ExistingTable(
        String name,
        @Nullable String schema,
        boolean view,
        List<Column> columns,
        List<String> primaryKey,
        Set<Set<String>> uniques,
        List<Reference> references) {
    /** Copies the collections. */
    public ExistingTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniques = Set.copyOf(uniques);
        references = List.copyOf(references);
    }

    /** The column of that name, compared as the database compares names. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type as DDL writes it, with length, precision and scale
     * @param nullable whether it may be NULL
     * @param hasDefault whether an insert may leave it out although it is NOT NULL
     * @param generation who gives it its value
     */
    public record Column(String name, String type, boolean nullable, boolean hasDefault, Generated generation) {}

    /** Who gives a column its value. */
    public enum Generated {
        /** Whoever inserts the row. */
        NO,
        /** The database, by counting. */
        IDENTITY,
        /** The database, from other columns. */
        COMPUTED
    }

    /**
     * A foreign key.
     *
     * @param columns its columns, in order
     * @param targetTable the table that it refers to
     * @param targetColumns the columns referred to, in the order of {@code columns}
     */
    public record Reference(List<String> columns, String targetTable, List<String> targetColumns) {
        /** Copies the lists. */
        public Reference {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}
