package io.doctable.table;

import io.doctable.internal.dialect.SqlText;
import io.doctable.schema.ColumnSchema;

/**
 * A column to sort by. Text is sorted by code points. By default NULL sorts as smaller than every value, first in
 * ascending and last in descending order, on every database.
 *
 * @param <R> the record whose table it is
 */
public final class Order<R> {
    private final ColumnSchema column;
    private final boolean descending;
    private final boolean nullsFirst;

    Order(ColumnSchema column, boolean descending, boolean nullsFirst) {
        this.column = column;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /** Returns the same order with NULL before all values. */
    public Order<R> nullsFirst() {
        return new Order<>(column, descending, true);
    }

    /** Returns the same order with NULL after all values. */
    public Order<R> nullsLast() {
        return new Order<>(column, descending, false);
    }

    /**
     * Appends the order to a statement; for internal use.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort these values correctly
     */
    public void appendTo(SqlText sql) {
        sql.sortable(column);
        if (descending) {
            sql.append(" DESC");
        }
        // Databases differ in where NULL goes. A column that has none keeps the words that its index was made with.
        if (column.nullable()) {
            sql.append(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    @Override
    public String toString() {
        return column.name() + (descending ? " desc" : " asc") + (nullsFirst ? " nulls first" : " nulls last");
    }
}
