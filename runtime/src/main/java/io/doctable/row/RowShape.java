package io.doctable.row;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the values of a row belong to, in order; messages use it to name a value.
 *
 * @param table the table's name, or a description if the values belong to no table
 * @param columns one column for each value; repeated if there are more values than columns
 * @param key the names of the columns that identify the row; empty if unknown
 * @param matched the names of the columns whose values the statement matches rows by; these cannot be NULL
 * @param isComputed whether the database may have computed a value, so that a column's rules do not hold for it
 * @param joined the columns of another table that follow, null if there are none
 */
public record RowShape(
        String table,
        List<ColumnSchema> columns,
        List<String> key,
        List<String> matched,
        boolean isComputed,
        @Nullable RowShape joined) {
    /** Creates a shape with copies of the lists. */
    public RowShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        matched = List.copyOf(matched);
    }

    /** Creates a shape of a statement that matches rows by no column. */
    public RowShape(String table, List<ColumnSchema> columns, List<String> key) {
        this(table, columns, key, List.of(), false, null);
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
        return new RowShape(table, columns, key, names, isComputed, joined);
    }

    /** Returns the same columns for values that the database may have computed. */
    public RowShape computed() {
        return new RowShape(table, columns, List.of(), matched, true, joined);
    }

    /** Returns these columns followed by those of another table. */
    public RowShape and(RowShape other) {
        return new RowShape(table, columns, key, matched, isComputed, other);
    }

    /** Returns these columns followed by more columns of the first table. */
    public RowShape followedBy(List<ColumnSchema> more) {
        if (joined != null) {
            return and(joined.followedBy(more));
        }
        List<ColumnSchema> all = new ArrayList<>(columns);
        all.addAll(more);
        return new RowShape(table, all, key, matched, isComputed, null);
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
    public @Nullable ColumnSchema column(int index) {
        if (joined != null && index >= columns.size()) {
            return joined.column(index - columns.size());
        }
        return columns.isEmpty() || index < 0 ? null : columns.get(index % columns.size());
    }

    /** Returns the name of the table of the value at {@code index}, from 0. */
    String tableOf(int index) {
        return joined != null && index >= columns.size() ? joined.table : table;
    }
}
