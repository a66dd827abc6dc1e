package io.doctable.internal.expression;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;

/** A column of the statement's table as a value. */
public record ColumnPart<T>(ColumnSchema place, ColumnType<T> type) implements ValuePart<T> {
    @Override
    public boolean isStored() {
        return true;
    }

    @Override
    public void appendTo(SqlText sql) {
        sql.column(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnPart<?> that && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
