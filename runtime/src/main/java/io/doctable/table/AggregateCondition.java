package io.doctable.table;

/**
 * A condition on a group of rows, for {@code having} only: a comparison of an {@link Aggregate}, combined with {@code
 * and}, {@code or} and {@code not}. Immutable.
 *
 * @param <R> the record whose table it applies to; the compiler rejects it in a query of another table
 */
public sealed interface AggregateCondition<R> permits ComputedAggregate.Tested {
    /** Returns a condition that is true if both are true. */
    default AggregateCondition<R> and(AggregateCondition<R> other) {
        return new ComputedAggregate.Tested<>(SimpleCondition.combined(this, " AND ", other));
    }

    /** Returns a condition that is true if at least one of them is true. */
    default AggregateCondition<R> or(AggregateCondition<R> other) {
        return new ComputedAggregate.Tested<>(SimpleCondition.combined(this, " OR ", other));
    }

    /** Returns a condition that is true if this one is false. */
    default AggregateCondition<R> not() {
        return new ComputedAggregate.Tested<>(SimpleCondition.negated(this));
    }
}
