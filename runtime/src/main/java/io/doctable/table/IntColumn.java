package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of whole numbers of 32 bits.
 *
 * @param <R> the record whose table it is
 */
public final class IntColumn<R> extends Column<R, Integer> {
    /** The column of that name in {@code table}. */
    public IntColumn(TableSchema table, String name) {
        super(table, name, ColumnType.INT);
    }

    /** The column has that value. */
    public Condition<R> eq(int value) {
        return same("=", out -> out.setInt(value));
    }

    /** The column has another value; not true for NULL. */
    public Condition<R> ne(int value) {
        return same("<>", out -> out.setInt(value));
    }

    /** The column is smaller. */
    public Condition<R> lt(int value) {
        return ordered("<", out -> out.setInt(value));
    }

    /** The column is smaller or has that value. */
    public Condition<R> le(int value) {
        return ordered("<=", out -> out.setInt(value));
    }

    /** The column is larger. */
    public Condition<R> gt(int value) {
        return ordered(">", out -> out.setInt(value));
    }

    /** The column is larger or has that value. */
    public Condition<R> ge(int value) {
        return ordered(">=", out -> out.setInt(value));
    }

    /** The column lies between those values or has one of them; never true when {@code low} is larger. */
    public Condition<R> between(int low, int high) {
        return between(out -> out.setInt(low), out -> out.setInt(high));
    }

    /** The column has one of those values; false if there are none. */
    public Condition<R> in(int... values) {
        return in(boxed(values));
    }

    /** The column has none of those values; true if there are none, else not true for NULL. */
    public Condition<R> notIn(int... values) {
        return notIn(boxed(values));
    }

    /** The column's value and {@code number} more; NULL for NULL. */
    public Expression<R, Integer> plus(int number) {
        return computed(" + ", out -> out.setInt(number));
    }

    /** The column's value and {@code number} less; NULL for NULL. */
    public Expression<R, Integer> minus(int number) {
        return computed(" - ", out -> out.setInt(number));
    }

    private List<Integer> boxed(int[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
