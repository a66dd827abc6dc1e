package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;

/** Two conditions with {@code AND} or {@code OR} between them. */
record CombinedCondition<R>(Condition<R> left, String word, Condition<R> right) implements Condition<R>, SqlPart {
    @Override
    public void appendTo(SqlText sql) {
        sql.append("(");
        SqlPart.append(left, sql);
        sql.append(word);
        SqlPart.append(right, sql);
        sql.append(")");
    }
}
