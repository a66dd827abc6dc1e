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
public final class DoubleColumn<R> extends Column<R, Double> {
    /** Creates the column named {@code name} of {@code table}. */
    public DoubleColumn(TableSchema table, String name) {
        super(table, name, ColumnType.DOUBLE);
    }

    /** Returns the condition that the column equals {@code value}. */
    public Condition<R> eq(double value) {
        return same("=", out -> out.setDouble(value));
    }

    /** Returns the condition that the column differs from {@code value}; not true for NULL. */
    public Condition<R> ne(double value) {
        return same("<>", out -> out.setDouble(value));
    }

    /** Returns the condition that the column is less than {@code value}. */
    public Condition<R> lt(double value) {
        return ordered("<", out -> out.setDouble(value));
    }

    /** Returns the condition that the column is less than or equal to {@code value}. */
    public Condition<R> le(double value) {
        return ordered("<=", out -> out.setDouble(value));
    }

    /** Returns the condition that the column is greater than {@code value}. */
    public Condition<R> gt(double value) {
        return ordered(">", out -> out.setDouble(value));
    }

    /** Returns the condition that the column is greater than or equal to {@code value}. */
    public Condition<R> ge(double value) {
        return ordered(">=", out -> out.setDouble(value));
    }

    /**
     * Returns the condition that the column is between {@code low} and {@code high}, both included; never true if
     * {@code low} is greater than {@code high}.
     */
    public Condition<R> between(double low, double high) {
        return between(out -> out.setDouble(low), out -> out.setDouble(high));
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

    /** Returns the expression that adds {@code number} to the column's value; NULL for NULL. */
    public Expression<R, Double> plus(double number) {
        return computed(" + ", out -> out.setDouble(number));
    }

    /** Returns the expression that subtracts {@code number} from the column's value; NULL for NULL. */
    public Expression<R, Double> minus(double number) {
        return computed(" - ", out -> out.setDouble(number));
    }

    private List<Double> boxed(double[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
