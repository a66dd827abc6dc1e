package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;

/** A value that the database computes from the row; {@code text} appends it. */
record ComputedExpression<R, T>(SqlPart text, ColumnSchema place, ColumnType<T> type)
        implements Expression<R, T>, ValuePart<T> {
    @Override
    public void appendTo(SqlText sql) {
        text.appendTo(sql);
    }
}
