package io.doctable.table;

import java.util.Optional;

/**
 * A condition that may be absent, as a search form's empty field makes it. Only reads take it: a filter that turns out
 * empty can never widen an update or a delete. An absent condition is left out of what it is combined with; a read
 * with none left reads every row.
 *
 * @param <R> the record whose table it is about
 */
public sealed interface OptionalCondition<R> permits Condition, AbsentCondition {
    /** A condition that is absent. */
    static <R> OptionalCondition<R> absent() {
        return new AbsentCondition<>();
    }

    /** The condition, empty if it is absent. */
    Optional<Condition<R>> asOptional();

    /** Both, as far as they are there. */
    default OptionalCondition<R> and(OptionalCondition<R> other) {
        Optional<Condition<R>> left = asOptional();
        Optional<Condition<R>> right = other.asOptional();
        if (left.isPresent() && right.isPresent()) {
            return left.get().and(right.get());
        }
        return left.isPresent() ? this : other;
    }

    /** One or both of those that are there. */
    default OptionalCondition<R> or(OptionalCondition<R> other) {
        Optional<Condition<R>> left = asOptional();
        Optional<Condition<R>> right = other.asOptional();
        if (left.isPresent() && right.isPresent()) {
            return left.get().or(right.get());
        }
        return left.isPresent() ? this : other;
    }

    /** The opposite; absent if this one is. */
    OptionalCondition<R> not();
}
