package io.doctable.row;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;

/**
 * The columns that the values of a row belong to, in order; messages use it to name a value.
 *
 * @param table the table's name, or a description if the values belong to no table
 * @param columns one column for each value; repeated if there are more values than columns
 * @param key the names of the columns that identify the row; empty if unknown
 * @param matched the names of the columns whose values the statement matches rows by; these cannot be NULL
 */
public record RowShape(String table, List<ColumnSchema> columns, List<String> key, List<String> matched) {
    /** Creates a shape with copies of the lists. */
    public RowShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        matched = List.copyOf(matched);
    }

    /** Creates a shape of a statement that matches rows by no column. */
    public RowShape(String table, List<ColumnSchema> columns, List<String> key) {
        this(table, columns, key, List.of());
    }

    /** Returns the shape of all columns of a table, in its order. */
    public static RowShape of(TableSchema table) {
        return new RowShape(table.qualifiedName(), table.columns(), table.primaryKey());
    }

    /** Returns the shape of some columns of a table, in the given order. */
    public static RowShape of(TableSchema table, List<ColumnSchema> columns) {
        return new RowShape(table.qualifiedName(), columns, table.primaryKey());
    }

    /**
     * Returns the same columns with these as matched: they cannot be NULL because the statement matches rows by their
     * values.
     */
    public RowShape matching(List<String> names) {
        return new RowShape(table, columns, key, names);
    }

    /** Returns whether the statement matches rows by the value at {@code index}, from 0. */
    boolean isMatched(int index) {
        if (matched.isEmpty()) {
            return false;
        }
        ColumnSchema column = column(index);
        return column != null && matched.contains(column.name());
    }

    /** Returns the column of the value at {@code index}, from 0, or null if there are no columns. */
    public @org.jspecify.annotations.Nullable ColumnSchema column(int index) {
        return columns.isEmpty() || index < 0 ? null : columns.get(index % columns.size());
    }
}
