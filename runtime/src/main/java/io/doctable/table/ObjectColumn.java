package io.doctable.table;

import io.doctable.internal.expression.ValueSet;
import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;

/** A column whose values are objects: lists of values in conditions need no boxing. */
abstract class ObjectColumn<R, T> extends Column<R, T> {
    ObjectColumn(TableSchema table, String name, ColumnType<T> type) {
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
