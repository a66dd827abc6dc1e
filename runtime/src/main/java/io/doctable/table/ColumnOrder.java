package io.doctable.table;

import io.doctable.internal.dialect.SortPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.schema.ColumnSchema;

/** The order by one column. */
record ColumnOrder<R>(ColumnSchema column, boolean descending, boolean nullsAreFirst) implements Order<R>, SortPart {
    @Override
    public Order<R> nullsFirst() {
        return new ColumnOrder<>(column, descending, true);
    }

    @Override
    public Order<R> nullsLast() {
        return new ColumnOrder<>(column, descending, false);
    }

    @Override
    public void appendTo(SqlText sql) {
        sql.dialect().dml().order(sql, column, descending, nullsAreFirst);
    }

    @Override
    public String toString() {
        return column.name() + (descending ? " desc" : " asc") + (nullsAreFirst ? " nulls first" : " nulls last");
    }
}
