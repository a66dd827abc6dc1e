package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of whole numbers of 32 bits.
 *
 * @param <R> the record whose table it is
 */
public final class IntColumn<R> extends Column<R, Integer> {
    /** The column of that name in {@code table}. */
    public IntColumn(TableSchema table, String name) {
        super(table, name, ColumnType.INT);
    }
}
