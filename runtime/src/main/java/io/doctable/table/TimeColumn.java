package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of times, dates, durations, years or months, which have an order.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values
 */
public final class TimeColumn<R, T> extends ObjectColumn<R, T> {
    /** Creates the column named {@code name} of {@code table}, with values of {@code type}. */
    public TimeColumn(TableSchema table, String name, ColumnType<T> type) {
        super(table, name, type);
    }
}
