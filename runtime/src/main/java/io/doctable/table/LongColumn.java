package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of 64-bit integers.
 *
 * @param <R> the record whose table it is
 */
public final class LongColumn<R> extends Column<R, Long> implements WholeExpression<R, Long> {
    /** Creates the column named {@code name} of {@code table}. */
    public LongColumn(TableSchema table, String name) {
        super(table, name, ColumnType.LONG);
    }

    /** Returns the condition that the column equals one of these values; false if there are none. */
    public Condition<R> in(long... values) {
        return in(boxed(values));
    }

    /**
     * Returns the condition that the column equals none of these values; true if there are none, otherwise not true for
     * NULL.
     */
    public Condition<R> notIn(long... values) {
        return notIn(boxed(values));
    }

    private List<Long> boxed(long[] values) {
        return Arrays.stream(Computed.given(this, values)).boxed().toList();
    }
}
