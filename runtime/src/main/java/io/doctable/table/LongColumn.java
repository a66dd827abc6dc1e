package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of whole numbers of 64 bits.
 *
 * @param <R> the record whose table it is
 */
public final class LongColumn<R> extends Column<R, Long> {
    /** The column of that name in {@code table}. */
    public LongColumn(TableSchema table, String name) {
        super(table, name, ColumnType.LONG);
    }
}
