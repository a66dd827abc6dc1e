package io.doctable.table;

import io.doctable.internal.dialect.SqlText;

/** The opposite of a condition. */
record NegatedCondition<R>(Condition<R> condition) implements Condition<R> {
    @Override
    public void appendTo(SqlText sql) {
        sql.append("NOT (");
        condition.appendTo(sql);
        sql.append(")");
    }
}
