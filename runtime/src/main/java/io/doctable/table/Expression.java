package io.doctable.table;

/**
 * A value that the database computes from a row, such as {@code STARS.plus(1)}. Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Expression<R, T> permits ComputedExpression {}
