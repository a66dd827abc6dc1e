package io.doctable.table;

import io.doctable.internal.dialect.SqlText;

/** A condition written in SQL. */
record SqlCondition<R>(NamedSql sql) implements Condition<R> {
    @Override
    public void appendTo(SqlText text) {
        text.append("(");
        sql.appendTo(text);
        // On a line of its own, for a comment may run to the end of the last one.
        text.append("\n)");
    }
}
