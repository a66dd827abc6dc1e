package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of floating-point numbers of 64 bits.
 *
 * @param <R> the record whose table it is
 */
public final class DoubleColumn<R> extends Column<R, Double> {
    /** The column of that name in {@code table}. */
    public DoubleColumn(TableSchema table, String name) {
        super(table, name, ColumnType.DOUBLE);
    }
}
