package io.doctable.table;

import java.util.Optional;

/** No condition at all. */
record AbsentCondition<R>() implements OptionalCondition<R> {
    @Override
    public Optional<Condition<R>> asOptional() {
        return Optional.empty();
    }

    @Override
    public OptionalCondition<R> not() {
        return this;
    }
}
