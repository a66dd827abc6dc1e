package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/**
 * A column of numbers of the rarer types: {@code byte}, {@code short}, {@code float} and {@code BigInteger}.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values
 */
public final class NumberColumn<R, T extends Number> extends Column<R, T> {
    /** Creates the column named {@code name} of {@code table}, with values of {@code type}. */
    public NumberColumn(TableSchema table, String name, ColumnType<T> type) {
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
