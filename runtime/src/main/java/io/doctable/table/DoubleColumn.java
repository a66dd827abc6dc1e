package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of 64-bit floating-point numbers.
 *
 * @param <R> the record whose table it is
 */
public final class DoubleColumn<R> extends Column<R, Double> implements DoubleExpression<R> {
    /** Creates the column named {@code name} of {@code table}. */
    public DoubleColumn(TableSchema table, String name) {
        super(table, name, ColumnType.DOUBLE);
    }

    /** Returns the condition that the column equals one of these values; false if there are none. */
    public Condition<R> in(double... values) {
        return in(boxed(values));
    }

    /**
     * Returns the condition that the column equals none of these values; true if there are none, otherwise not true for
     * NULL.
     */
    public Condition<R> notIn(double... values) {
        return notIn(boxed(values));
    }

    private List<Double> boxed(double[] values) {
        return Arrays.stream(Computed.given(this, values)).boxed().toList();
    }
}
