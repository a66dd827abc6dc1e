package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.row.RowShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query returns for each row: its select list, the columns of its result, and the value that is read from them.
 *
 * @param <V> the value; nullable if a row may have none
 */
public interface RowForm<V extends @Nullable Object> extends RowFunction<V> {
    /** Appends the select list, without the word {@code SELECT}. */
    void appendTo(SqlText sql);

    /** Returns the columns of the result, in order. */
    RowShape results();

    /** Returns the values of the select list, for queries of groups; empty for whole rows. */
    default List<ValuePart<?>> values() {
        return List.of();
    }
}
