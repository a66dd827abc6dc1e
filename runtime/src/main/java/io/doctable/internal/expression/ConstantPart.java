package io.doctable.internal.expression;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;

/**
 * A value that the application gives, sent as a parameter.
 *
 * @param place what it is combined with, for messages, with the value's own type
 */
public record ConstantPart<T>(ColumnSchema place, ColumnType<T> type, T value) implements ValuePart<T> {
    @Override
    public void appendTo(SqlText sql) {
        sql.bindTyped(place, out -> type.write(out, value));
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "?";
    }
}
