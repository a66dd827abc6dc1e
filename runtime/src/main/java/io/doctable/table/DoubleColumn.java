package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of floating-point numbers of 64 bits.
 *
 * @param <R> the record whose table it is
 */
public final class DoubleColumn<R> extends Column<R, Double> {
    /** The column of that name in {@code table}. */
    public DoubleColumn(TableSchema table, String name) {
        super(table, name, ColumnType.DOUBLE);
    }

    /** The column has that value. */
    public Condition<R> eq(double value) {
        return same("=", out -> out.setDouble(value));
    }

    /** The column has another value; not true for NULL. */
    public Condition<R> ne(double value) {
        return same("<>", out -> out.setDouble(value));
    }

    /** The column is smaller. */
    public Condition<R> lt(double value) {
        return ordered("<", out -> out.setDouble(value));
    }

    /** The column is smaller or has that value. */
    public Condition<R> le(double value) {
        return ordered("<=", out -> out.setDouble(value));
    }

    /** The column is larger. */
    public Condition<R> gt(double value) {
        return ordered(">", out -> out.setDouble(value));
    }

    /** The column is larger or has that value. */
    public Condition<R> ge(double value) {
        return ordered(">=", out -> out.setDouble(value));
    }

    /** The column lies between those values or has one of them; never true when {@code low} is larger. */
    public Condition<R> between(double low, double high) {
        return between(out -> out.setDouble(low), out -> out.setDouble(high));
    }

    /** The column has one of those values; false if there are none. */
    public Condition<R> in(double... values) {
        return in(boxed(values));
    }

    /** The column has none of those values; true if there are none, else not true for NULL. */
    public Condition<R> notIn(double... values) {
        return notIn(boxed(values));
    }

    /** The column's value and {@code number} more; NULL for NULL. */
    public Expression<R, Double> plus(double number) {
        return computed(" + ", out -> out.setDouble(number));
    }

    /** The column's value and {@code number} less; NULL for NULL. */
    public Expression<R, Double> minus(double number) {
        return computed(" - ", out -> out.setDouble(number));
    }

    private List<Double> boxed(double[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
