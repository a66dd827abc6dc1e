package io.doctable.row;

import org.jspecify.annotations.Nullable;

/**
 * Two values of a row of a query, in the order in which they were selected; null where a value is NULL.
 *
 * @param first the first value
 * @param second the second value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public record Tuple2<A, B>(@Nullable A first, @Nullable B second) {}
