package io.doctable.table;

/**
 * A value of a row: a column, or what the database computes from columns, such as {@code STARS.plus(1)}. Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Expression<R, T> extends Selectable<R, T> permits Column, ComputedExpression {}
