package io.doctable.internal.dialect;

import io.doctable.schema.ColumnSchema;

/** The order by one column, whose place in it a query can continue after. */
public interface SortPart extends SqlPart {
    /** Returns the column. */
    ColumnSchema column();

    /** Returns whether larger values come first. */
    boolean descending();

    /** Returns whether NULL comes before all values. */
    boolean nullsAreFirst();
}
