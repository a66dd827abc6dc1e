package io.doctable.internal.expression;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.schema.ColumnSchema;
import org.jspecify.annotations.Nullable;

/** The order by one value: what is behind every order that applications use. */
public interface SortPart extends SqlPart {
    /** Returns the value to sort by. */
    ValuePart<?> value();

    /** Returns whether larger values come first. */
    boolean descending();

    /** Returns whether NULL comes before all values. */
    boolean nullsAreFirst();

    /** Returns the column of the query's own table that it sorts by, or null if it sorts by another value. */
    default @Nullable ColumnSchema column() {
        return value() instanceof ColumnPart<?> part ? part.place() : null;
    }

    /**
     * Appends the order by a value of the select list.
     *
     * @param selected its number, from 1
     */
    void appendByNumber(SqlText sql, int selected);
}
