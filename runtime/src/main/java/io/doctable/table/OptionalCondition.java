package io.doctable.table;

import java.util.Optional;

/**
 * A condition that may be absent, for example for an empty field of a search form. Only reads accept it, so an empty
 * filter cannot widen an update or a delete. An absent condition is dropped from every combination; a read without any
 * present condition returns every row.
 *
 * @param <R> the record whose table it applies to
 */
public sealed interface OptionalCondition<R> permits Condition, SimpleCondition.Absent {
    /** Returns an absent condition. */
    static <R> OptionalCondition<R> absent() {
        return new SimpleCondition.Absent<>();
    }

    /** Returns the condition, or empty if it is absent. */
    Optional<Condition<R>> asOptional();

    /** Returns a condition that requires both; absent ones are dropped. */
    default OptionalCondition<R> and(OptionalCondition<R> other) {
        Optional<Condition<R>> left = asOptional();
        Optional<Condition<R>> right = other.asOptional();
        if (left.isPresent() && right.isPresent()) {
            return left.get().and(right.get());
        }
        return left.isPresent() ? this : other;
    }

    /** Returns a condition that requires at least one of those present; absent if both are. */
    default OptionalCondition<R> or(OptionalCondition<R> other) {
        Optional<Condition<R>> left = asOptional();
        Optional<Condition<R>> right = other.asOptional();
        if (left.isPresent() && right.isPresent()) {
            return left.get().or(right.get());
        }
        return left.isPresent() ? this : other;
    }

    /** Returns the negated condition; absent if this one is. */
    OptionalCondition<R> not();
}
