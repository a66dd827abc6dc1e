package io.doctable.table;

/**
 * A number of rows or values, or a sum of integers. Implemented by this library only.
 *
 * @param <R> the record whose table it applies to
 */
public non-sealed interface LongAggregate<R> extends Aggregate<R, Long> {
    /** Returns the condition that the value of the group equals {@code value}. */
    default AggregateCondition<R> eq(long value) {
        return eq((Long) value);
    }

    /** Returns the condition that the value of the group differs from {@code value}; not true for NULL. */
    default AggregateCondition<R> ne(long value) {
        return ne((Long) value);
    }

    /** Returns the condition that the value of the group is less than {@code value}. */
    default AggregateCondition<R> lt(long value) {
        return lt((Long) value);
    }

    /** Returns the condition that the value of the group is less than or equal to {@code value}. */
    default AggregateCondition<R> le(long value) {
        return le((Long) value);
    }

    /** Returns the condition that the value of the group is greater than {@code value}. */
    default AggregateCondition<R> gt(long value) {
        return gt((Long) value);
    }

    /** Returns the condition that the value of the group is greater than or equal to {@code value}. */
    default AggregateCondition<R> ge(long value) {
        return ge((Long) value);
    }

    @Override
    LongAggregate<R> distinct();
}
