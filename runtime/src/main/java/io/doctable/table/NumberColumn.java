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
    /** The column of that name in {@code table}, whose values travel as {@code type}. */
    public NumberColumn(TableSchema table, String name, ColumnType<T> type) {
        super(table, name, type);
    }

    /** The column has one of those values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Condition<R> in(T first, T... more) {
        return in(ValueSet.listOf(first, more));
    }

    /** The column has none of those values; not true for NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Condition<R> notIn(T first, T... more) {
        return notIn(ValueSet.listOf(first, more));
    }
}
