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
public final class IntColumn<R> extends Column<R, Integer> {
    /** Creates the column named {@code name} of {@code table}. */
    public IntColumn(TableSchema table, String name) {
        super(table, name, ColumnType.INT);
    }

    /** Returns the condition that the column equals {@code value}. */
    public Condition<R> eq(int value) {
        return same("=", out -> out.setInt(value));
    }

    /** Returns the condition that the column differs from {@code value}; not true for NULL. */
    public Condition<R> ne(int value) {
        return same("<>", out -> out.setInt(value));
    }

    /** Returns the condition that the column is less than {@code value}. */
    public Condition<R> lt(int value) {
        return ordered("<", out -> out.setInt(value));
    }

    /** Returns the condition that the column is less than or equal to {@code value}. */
    public Condition<R> le(int value) {
        return ordered("<=", out -> out.setInt(value));
    }

    /** Returns the condition that the column is greater than {@code value}. */
    public Condition<R> gt(int value) {
        return ordered(">", out -> out.setInt(value));
    }

    /** Returns the condition that the column is greater than or equal to {@code value}. */
    public Condition<R> ge(int value) {
        return ordered(">=", out -> out.setInt(value));
    }

    /**
     * Returns the condition that the column is between {@code low} and {@code high}, both included; never true if
     * {@code low} is greater than {@code high}.
     */
    public Condition<R> between(int low, int high) {
        return between(out -> out.setInt(low), out -> out.setInt(high));
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

    /** Returns the expression that adds {@code number} to the column's value; NULL for NULL. */
    public Expression<R, Integer> plus(int number) {
        return computed(" + ", out -> out.setInt(number));
    }

    /** Returns the expression that subtracts {@code number} from the column's value; NULL for NULL. */
    public Expression<R, Integer> minus(int number) {
        return computed(" - ", out -> out.setInt(number));
    }

    private List<Integer> boxed(int[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
