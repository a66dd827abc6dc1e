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
public final class LongColumn<R> extends Column<R, Long> {
    /** Creates the column named {@code name} of {@code table}. */
    public LongColumn(TableSchema table, String name) {
        super(table, name, ColumnType.LONG);
    }

    /** Returns the condition that the column equals {@code value}. */
    public Condition<R> eq(long value) {
        return same("=", out -> out.setLong(value));
    }

    /** Returns the condition that the column differs from {@code value}; not true for NULL. */
    public Condition<R> ne(long value) {
        return same("<>", out -> out.setLong(value));
    }

    /** Returns the condition that the column is less than {@code value}. */
    public Condition<R> lt(long value) {
        return ordered("<", out -> out.setLong(value));
    }

    /** Returns the condition that the column is less than or equal to {@code value}. */
    public Condition<R> le(long value) {
        return ordered("<=", out -> out.setLong(value));
    }

    /** Returns the condition that the column is greater than {@code value}. */
    public Condition<R> gt(long value) {
        return ordered(">", out -> out.setLong(value));
    }

    /** Returns the condition that the column is greater than or equal to {@code value}. */
    public Condition<R> ge(long value) {
        return ordered(">=", out -> out.setLong(value));
    }

    /**
     * Returns the condition that the column is between {@code low} and {@code high}, both included; never true if
     * {@code low} is greater than {@code high}.
     */
    public Condition<R> between(long low, long high) {
        return between(out -> out.setLong(low), out -> out.setLong(high));
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

    /** Returns the expression that adds {@code number} to the column's value; NULL for NULL. */
    public Expression<R, Long> plus(long number) {
        return computed(" + ", out -> out.setLong(number));
    }

    /** Returns the expression that subtracts {@code number} from the column's value; NULL for NULL. */
    public Expression<R, Long> minus(long number) {
        return computed(" - ", out -> out.setLong(number));
    }

    private List<Long> boxed(long[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
