package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;

/** A condition on a column; {@code text} appends it. */
record ColumnCondition<R>(SqlPart text) implements Condition<R>, SqlPart {
    @Override
    public void appendTo(SqlText sql) {
        text.appendTo(sql);
    }
}
