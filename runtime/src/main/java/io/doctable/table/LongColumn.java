package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.List;

/**
 * A column of whole numbers of 64 bits.
 *
 * @param <R> the record whose table it is
 */
public final class LongColumn<R> extends Column<R, Long> {
    /** The column of that name in {@code table}. */
    public LongColumn(TableSchema table, String name) {
        super(table, name, ColumnType.LONG);
    }

    /** The column has that value. */
    public Condition<R> eq(long value) {
        return same("=", out -> out.setLong(value));
    }

    /** The column has another value; not true for NULL. */
    public Condition<R> ne(long value) {
        return same("<>", out -> out.setLong(value));
    }

    /** The column is smaller. */
    public Condition<R> lt(long value) {
        return ordered("<", out -> out.setLong(value));
    }

    /** The column is smaller or has that value. */
    public Condition<R> le(long value) {
        return ordered("<=", out -> out.setLong(value));
    }

    /** The column is larger. */
    public Condition<R> gt(long value) {
        return ordered(">", out -> out.setLong(value));
    }

    /** The column is larger or has that value. */
    public Condition<R> ge(long value) {
        return ordered(">=", out -> out.setLong(value));
    }

    /** The column lies between those values or has one of them; never true when {@code low} is larger. */
    public Condition<R> between(long low, long high) {
        return between(out -> out.setLong(low), out -> out.setLong(high));
    }

    /** The column has one of those values; false if there are none. */
    public Condition<R> in(long... values) {
        return in(boxed(values));
    }

    /** The column has none of those values; true if there are none, else not true for NULL. */
    public Condition<R> notIn(long... values) {
        return notIn(boxed(values));
    }

    /** The column's value and {@code number} more; NULL for NULL. */
    public Expression<R, Long> plus(long number) {
        return computed(" + ", out -> out.setLong(number));
    }

    /** The column's value and {@code number} less; NULL for NULL. */
    public Expression<R, Long> minus(long number) {
        return computed(" - ", out -> out.setLong(number));
    }

    private List<Long> boxed(long[] values) {
        return Arrays.stream(given(values)).boxed().toList();
    }
}
