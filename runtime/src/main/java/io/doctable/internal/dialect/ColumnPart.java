package io.doctable.internal.dialect;

import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;

/** A column of the statement's table as a value. */
public record ColumnPart<T>(ColumnSchema place, ColumnType<T> type) implements ValuePart<T> {
    @Override
    public void appendTo(SqlText sql) {
        sql.column(place);
    }
}
