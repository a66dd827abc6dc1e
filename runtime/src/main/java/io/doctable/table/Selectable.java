package io.doctable.table;

/**
 * A value that a query can return for each row, an {@link Expression}, or for each group of rows, an {@link Aggregate}.
 * Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Selectable<R, T> permits Expression, Aggregate {}
