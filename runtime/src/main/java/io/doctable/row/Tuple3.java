package io.doctable.row;

import org.jspecify.annotations.Nullable;

/**
 * Three values of a row of a query, in the order in which they were selected; null where a value is NULL.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public record Tuple3<A, B, C>(
        @Nullable A first, @Nullable B second, @Nullable C third) {}
