package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;

/** The opposite of a condition. */
record NegatedCondition<R>(Condition<R> condition) implements Condition<R>, SqlPart {
    @Override
    public void appendTo(SqlText sql) {
        sql.append("NOT (");
        SqlPart.append(condition, sql);
        sql.append(")");
    }
}
