package io.doctable.table;

import io.doctable.internal.dialect.SqlText;
import java.util.function.Consumer;

/** A condition on a column; {@code text} appends it. */
record ColumnCondition<R>(Consumer<SqlText> text) implements Condition<R> {
    @Override
    public void appendTo(SqlText sql) {
        text.accept(sql);
    }
}
