package io.doctable.table;

/**
 * A value that the database computes from several rows: {@code count}, {@code sum}, {@code avg}, {@code min} or {@code
 * max} of an {@link Expression}, for select lists, orders, and conditions in {@code having}. It ignores NULL. Implemented
 * by this library only. Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Aggregate<R, T> extends Selectable<R, T> permits ComputedAggregate, Aggregate.OfLong {
    /** Returns the condition that the value of the group equals {@code value}. */
    default Having<R> eq(T value) {
        return ComputedAggregate.compared(this, "=", value);
    }

    /** Returns the condition that the value of the group differs from {@code value}; not true for NULL. */
    default Having<R> ne(T value) {
        return ComputedAggregate.compared(this, "<>", value);
    }

    /** Returns the condition that the value of the group is less than {@code value}. */
    default Having<R> lt(T value) {
        return ComputedAggregate.compared(this, "<", value);
    }

    /** Returns the condition that the value of the group is less than or equal to {@code value}. */
    default Having<R> le(T value) {
        return ComputedAggregate.compared(this, "<=", value);
    }

    /** Returns the condition that the value of the group is greater than {@code value}. */
    default Having<R> gt(T value) {
        return ComputedAggregate.compared(this, ">", value);
    }

    /** Returns the condition that the value of the group is greater than or equal to {@code value}. */
    default Having<R> ge(T value) {
        return ComputedAggregate.compared(this, ">=", value);
    }

    /** Returns the condition that the value of the group is NULL, because the group has no value. */
    default Having<R> isNull() {
        return ComputedAggregate.isNull(this, true);
    }

    /** Returns the condition that the value of the group is not NULL. */
    default Having<R> isNotNull() {
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

    /**
     * A number of rows or values, or a sum of integers. Implemented by this library only.
     *
     * @param <R> the record whose table it applies to
     */
    non-sealed interface OfLong<R> extends Aggregate<R, Long> {
        /** Returns the condition that the value of the group equals {@code value}. */
        default Having<R> eq(long value) {
            return eq((Long) value);
        }

        /** Returns the condition that the value of the group differs from {@code value}; not true for NULL. */
        default Having<R> ne(long value) {
            return ne((Long) value);
        }

        /** Returns the condition that the value of the group is less than {@code value}. */
        default Having<R> lt(long value) {
            return lt((Long) value);
        }

        /** Returns the condition that the value of the group is less than or equal to {@code value}. */
        default Having<R> le(long value) {
            return le((Long) value);
        }

        /** Returns the condition that the value of the group is greater than {@code value}. */
        default Having<R> gt(long value) {
            return gt((Long) value);
        }

        /** Returns the condition that the value of the group is greater than or equal to {@code value}. */
        default Having<R> ge(long value) {
            return ge((Long) value);
        }

        @Override
        OfLong<R> distinct();
    }

    /**
     * A condition on a group of rows, for {@code having} only: a comparison of an {@link Aggregate}, combined with {@code
     * and}, {@code or} and {@code not}. Immutable.
     *
     * @param <R> the record whose table it applies to; the compiler rejects it in a query of another table
     */
    sealed interface Having<R> permits ComputedAggregate.Tested {
        /** Returns a condition that is true if both are true. */
        default Having<R> and(Having<R> other) {
            return new ComputedAggregate.Tested<>(SimpleCondition.combined(this, " AND ", other));
        }

        /** Returns a condition that is true if at least one of them is true. */
        default Having<R> or(Having<R> other) {
            return new ComputedAggregate.Tested<>(SimpleCondition.combined(this, " OR ", other));
        }

        /** Returns a condition that is true if this one is false. */
        default Having<R> not() {
            return new ComputedAggregate.Tested<>(SimpleCondition.negated(this));
        }
    }
}
