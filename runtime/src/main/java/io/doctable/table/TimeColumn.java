package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of times, dates, durations, years or months, which have an order.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values
 */
public final class TimeColumn<R, T> extends Column<R, T> {
    /** Creates the column named {@code name} of {@code table}, with values of {@code type}. */
    public TimeColumn(TableSchema table, String name, ColumnType<T> type) {
        super(table, name, type);
    }

    /** Returns the condition that the column equals one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Condition<R> in(T first, T... more) {
        return in(ValueSet.listOf(first, more));
    }

    /** Returns the condition that the column equals none of these values; not true for NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Condition<R> notIn(T first, T... more) {
        return notIn(ValueSet.listOf(first, more));
    }
}
