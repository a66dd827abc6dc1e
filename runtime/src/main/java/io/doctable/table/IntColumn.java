package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of 32-bit integers.
 *
 * @param <R> the record whose table it is
 */
public final class IntColumn<R> extends Column<R, Integer> implements WholeExpression<R, Integer> {
    /** Creates the column named {@code name} of {@code table}. */
    public IntColumn(TableSchema table, String name) {
        super(table, name, ColumnType.INT);
    }

    /** Returns the condition that the column equals one of these values; false if there are none. */
    public Condition<R> in(int... values) {
        return in(boxed(values));
    }

    /**
     * Returns the condition that the column equals none of these values; true if there are none, otherwise not true for
     * NULL.
     */
    public Condition<R> notIn(int... values) {
        return notIn(boxed(values));
    }

    private List<Integer> boxed(int[] values) {
        return Arrays.stream(Computed.given(this, values)).boxed().toList();
    }
}
