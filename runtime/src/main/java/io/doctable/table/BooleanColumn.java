package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of truth values.
 *
 * @param <R> the record whose table it is
 */
public final class BooleanColumn<R> extends Column<R, Boolean> {
    /** The column of that name in {@code table}. */
    public BooleanColumn(TableSchema table, String name) {
        super(table, name, ColumnType.BOOLEAN);
    }

    /** The column has that value. */
    public Condition<R> eq(boolean value) {
        return same("=", out -> out.setBoolean(value));
    }

    /** The column has another value; not true for NULL. */
    public Condition<R> ne(boolean value) {
        return same("<>", out -> out.setBoolean(value));
    }
}
