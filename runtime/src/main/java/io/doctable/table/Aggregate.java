package io.doctable.table;

/**
 * A value that the database computes from several rows: {@code count}, {@code sum}, {@code avg}, {@code min} or {@code
 * max} of an {@link Expression}, for select lists, orders, and conditions in {@code having}. It ignores NULL. Implemented
 * by this library only. Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Aggregate<R, T> extends Selectable<R, T> permits ComputedAggregate, LongAggregate {
    /** Returns the condition that the value of the group equals {@code value}. */
    default AggregateCondition<R> eq(T value) {
        return ComputedAggregate.compared(this, "=", value);
    }

    /** Returns the condition that the value of the group differs from {@code value}; not true for NULL. */
    default AggregateCondition<R> ne(T value) {
        return ComputedAggregate.compared(this, "<>", value);
    }

    /** Returns the condition that the value of the group is less than {@code value}. */
    default AggregateCondition<R> lt(T value) {
        return ComputedAggregate.compared(this, "<", value);
    }

    /** Returns the condition that the value of the group is less than or equal to {@code value}. */
    default AggregateCondition<R> le(T value) {
        return ComputedAggregate.compared(this, "<=", value);
    }

    /** Returns the condition that the value of the group is greater than {@code value}. */
    default AggregateCondition<R> gt(T value) {
        return ComputedAggregate.compared(this, ">", value);
    }

    /** Returns the condition that the value of the group is greater than or equal to {@code value}. */
    default AggregateCondition<R> ge(T value) {
        return ComputedAggregate.compared(this, ">=", value);
    }

    /** Returns the condition that the value of the group is NULL, because the group has no value. */
    default AggregateCondition<R> isNull() {
        return ComputedAggregate.isNull(this, true);
    }

    /** Returns the condition that the value of the group is not NULL. */
    default AggregateCondition<R> isNotNull() {
        return ComputedAggregate.isNull(this, false);
    }

    /**
     * Returns the aggregate of the different values, each of them once.
     *
     * @throws IllegalStateException if the aggregate counts rows, not values
     */
    Aggregate<R, T> distinct();

    /** Sorts groups in ascending order; NULL comes before all values by default. */
    default Order<R> asc() {
        return new Computed.Sorted<>(ComputedAggregate.part(this), false, true);
    }

    /** Sorts groups in descending order; NULL comes after all values by default. */
    default Order<R> desc() {
        return new Computed.Sorted<>(ComputedAggregate.part(this), true, false);
    }
}
