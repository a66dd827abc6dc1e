package io.doctable.table;

import io.doctable.internal.dialect.SqlText;

/** Two conditions with {@code AND} or {@code OR} between them. */
record CombinedCondition<R>(Condition<R> left, String word, Condition<R> right) implements Condition<R> {
    @Override
    public void appendTo(SqlText sql) {
        sql.append("(");
        left.appendTo(sql);
        sql.append(word);
        right.appendTo(sql);
        sql.append(")");
    }
}
