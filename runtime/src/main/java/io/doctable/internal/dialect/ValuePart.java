package io.doctable.internal.dialect;

import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;

/**
 * A part of a statement that stands for a value: a column, a constant, a computation or an aggregate. Two parts that are
 * equal give the same value for the same row.
 *
 * @param <T> the Java type of the value
 */
public interface ValuePart<T> extends SqlPart {
    /** Returns the type that writes and reads the value. */
    ColumnType<T> type();

    /** Returns the value as a column, for messages; sensitive if it is computed from a sensitive column. */
    ColumnSchema place();

    /** Returns the same value without the name that a select list gave it. */
    default ValuePart<T> unnamed() {
        return this;
    }

    /** Returns the most digits that a decimal number has after the point; {@link Integer#MAX_VALUE} for no limit. */
    default int mostScale() {
        DataType type = place().type();
        return type.kind() == Kind.DECIMAL && type.precision() == 0 ? Integer.MAX_VALUE : type.scale();
    }

    /** Returns whether the value is one of a column, so that the database guarantees its type. */
    default boolean isStored() {
        return false;
    }

    /** Returns whether the value is computed from several rows. */
    default boolean isAggregate() {
        return false;
    }

    /**
     * Appends the value to be compared for being equal.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot compare such values by what they mean
     */
    default void appendEquatable(SqlText sql) {
        sql.dialect().requireEquality(sql.table(), place());
        appendTo(sql);
    }

    /**
     * Appends the value to be sorted or compared for being smaller or larger; text goes by its code points.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot sort such values by what they mean
     */
    default void appendSortable(SqlText sql) {
        sql.dialect().requireOrder(sql.table(), place());
        appendTo(sql);
        sql.append(sql.dialect().sortCollation(place()));
    }

    /** Returns the part behind an expression or aggregate that is not a column itself; all of their classes are parts. */
    @SuppressWarnings("unchecked") // T is the type of the expression
    static <T> ValuePart<T> of(Object expression) {
        return (ValuePart<T>) expression;
    }
}
