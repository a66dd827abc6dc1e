package io.doctable.row;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;

/**
 * Which columns the values of a row belong to, in order: what messages need to name a value.
 *
 * @param table the table's name, or a few words where the values belong to no table
 * @param columns one for each value; a row of many parameters repeats them
 * @param key the names of the columns that tell which row it is; empty if unknown
 * @param matched the names of the columns by whose values the statement matches rows, which therefore cannot be NULL
 */
public record RowShape(String table, List<ColumnSchema> columns, List<String> key, List<String> matched) {
    /** Copies the lists. */
    public RowShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        matched = List.copyOf(matched);
    }

    /** Columns that may be NULL as far as the statement is concerned. */
    public RowShape(String table, List<ColumnSchema> columns, List<String> key) {
        this(table, columns, key, List.of());
    }

    /** All columns of a table, in its order. */
    public static RowShape of(TableSchema table) {
        return new RowShape(table.qualifiedName(), table.columns(), table.primaryKey());
    }

    /** Some columns of a table, in the given order. */
    public static RowShape of(TableSchema table, List<ColumnSchema> columns) {
        return new RowShape(table.qualifiedName(), columns, table.primaryKey());
    }

    /** The same columns, of which these cannot be NULL, because the statement matches rows by their values. */
    public RowShape matching(List<String> names) {
        return new RowShape(table, columns, key, names);
    }

    /** Whether the statement matches rows by the value at {@code index}, from 0. */
    boolean isMatched(int index) {
        if (matched.isEmpty()) {
            return false;
        }
        ColumnSchema column = column(index);
        return column != null && matched.contains(column.name());
    }

    /** The values {@code index}, from 0, belongs to; null when there are no columns to name. */
    public @org.jspecify.annotations.Nullable ColumnSchema column(int index) {
        return columns.isEmpty() || index < 0 ? null : columns.get(index % columns.size());
    }
}
