package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of booleans.
 *
 * @param <R> the record whose table it is
 */
public final class BooleanColumn<R> extends Column<R, Boolean> {
    /** Creates the column named {@code name} of {@code table}. */
    public BooleanColumn(TableSchema table, String name) {
        super(table, name, ColumnType.BOOLEAN);
    }

    /** Returns the condition that the column equals {@code value}. */
    public Condition<R> eq(boolean value) {
        return eq((Boolean) value);
    }

    /** Returns the condition that the column differs from {@code value}; not true for NULL. */
    public Condition<R> ne(boolean value) {
        return ne((Boolean) value);
    }
}
