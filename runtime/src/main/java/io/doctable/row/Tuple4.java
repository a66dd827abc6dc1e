package io.doctable.row;

import org.jspecify.annotations.Nullable;

/**
 * Four values of a row of a query, in the order in which they were selected; null where a value is NULL.
 *
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public record Tuple4<A, B, C, D>(
        @Nullable A first,
        @Nullable B second,
        @Nullable C third,
        @Nullable D fourth) {}
