package io.doctable.internal.dialect;

import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;

/**
 * A part of a statement that stands for a value, such as a column or a computation.
 *
 * @param <T> the Java type of the value
 */
public interface ValuePart<T> extends SqlPart {
    /** Returns the type that reads the value. */
    ColumnType<T> type();

    /** Returns the value as a column, for messages; sensitive if it is computed from a sensitive column. */
    ColumnSchema place();

    /** Returns the part behind an expression or aggregate that is not a column itself; all of their classes are parts. */
    @SuppressWarnings("unchecked") // T is the type of the expression
    static <T> ValuePart<T> of(Object expression) {
        return (ValuePart<T>) expression;
    }
}
