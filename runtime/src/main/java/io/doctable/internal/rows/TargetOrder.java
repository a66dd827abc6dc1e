package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.SortPart;
import io.doctable.schema.ColumnSchema;
import org.jspecify.annotations.Nullable;

/** The order by a value of the joined row. */
record TargetOrder(SortPart order) implements SortPart {
    @Override
    public ValuePart<?> value() {
        return order.value();
    }

    @Override
    public boolean descending() {
        return order.descending();
    }

    @Override
    public boolean nullsAreFirst() {
        return order.nullsAreFirst();
    }

    /** Returns null: the column is one of the other table. */
    @Override
    public @Nullable ColumnSchema column() {
        return null;
    }

    @Override
    public void appendTo(SqlText sql) {
        sql.target(order);
    }

    @Override
    public void appendByNumber(SqlText sql, int selected) {
        sql.target(inner -> order.appendByNumber(inner, selected));
    }

    @Override
    public String toString() {
        return "target " + order;
    }
}
