package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;

/** A column's value combined with another one; {@code text} appends it. */
record ComputedExpression<R, T>(SqlPart text) implements Expression<R, T>, SqlPart {
    @Override
    public void appendTo(SqlText sql) {
        text.appendTo(sql);
    }
}
