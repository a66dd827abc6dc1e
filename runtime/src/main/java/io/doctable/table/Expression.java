package io.doctable.table;

import io.doctable.internal.expression.ValueSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row: a column, or what the database computes from columns, such as {@code STARS.plus(1)}; for conditions,
 * orders, updates and select lists. Implemented by this library only. Immutable.
 *
 * <p>The results are the same on every database. What is computed from NULL is NULL. A method that takes a value throws
 * {@link NullPointerException}, with the name of the column or expression, for null (use {@link #isNull()} to search for
 * NULL); methods ending in {@code IfPresent} treat null as "no condition". If a database cannot compare or compute the
 * values correctly, building the statement throws {@link io.doctable.error.UnsupportedByDialectException}.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value, boxed where it is primitive
 */
public sealed interface Expression<R, T> extends Selectable<R, T>
        permits Column, Computed, WholeExpression, DoubleExpression, DecimalExpression, TextExpression {
    /** Returns the condition that the value equals {@code value}. */
    default Condition<R> eq(T value) {
        return SimpleCondition.same(Computed.part(this), "=", Computed.binder(this, value));
    }

    /** Returns the condition that the value differs from {@code value}; not true for NULL. */
    default Condition<R> ne(T value) {
        return SimpleCondition.same(Computed.part(this), "<>", Computed.binder(this, value));
    }

    /** Returns the condition that the value is less than {@code value}. */
    default Condition<R> lt(T value) {
        return SimpleCondition.ordered(Computed.part(this), "<", Computed.binder(this, value));
    }

    /** Returns the condition that the value is less than or equal to {@code value}. */
    default Condition<R> le(T value) {
        return SimpleCondition.ordered(Computed.part(this), "<=", Computed.binder(this, value));
    }

    /** Returns the condition that the value is greater than {@code value}. */
    default Condition<R> gt(T value) {
        return SimpleCondition.ordered(Computed.part(this), ">", Computed.binder(this, value));
    }

    /** Returns the condition that the value is greater than or equal to {@code value}. */
    default Condition<R> ge(T value) {
        return SimpleCondition.ordered(Computed.part(this), ">=", Computed.binder(this, value));
    }

    /**
     * Returns the condition that the value is between {@code low} and {@code high}, both included; never true if
     * {@code low} is greater than {@code high}.
     */
    default Condition<R> between(T low, T high) {
        return SimpleCondition.between(Computed.part(this), Computed.binder(this, low), Computed.binder(this, high));
    }

    /** Returns the condition that the value equals one of these values; false if there are none. */
    default Condition<R> in(Collection<? extends T> values) {
        return new SimpleCondition<>(new ValueSet<>(Computed.part(this), Computed.allGiven(this, values), true));
    }

    /**
     * Returns the condition that the value equals none of these values; true if there are none, otherwise not true for
     * NULL.
     */
    default Condition<R> notIn(Collection<? extends T> values) {
        return new SimpleCondition<>(new ValueSet<>(Computed.part(this), Computed.allGiven(this, values), false));
    }

    /** Returns the condition that the value is NULL. */
    default Condition<R> isNull() {
        return new SimpleCondition<>(sql -> sql.value(Computed.part(this)).append(" IS NULL"));
    }

    /** Returns the condition that the value is not NULL. */
    default Condition<R> isNotNull() {
        return new SimpleCondition<>(sql -> sql.value(Computed.part(this)).append(" IS NOT NULL"));
    }

    /** Returns the condition that the value equals another value of the row; not true if one of them is NULL. */
    default Condition<R> eqColumn(Expression<R, T> other) {
        return SimpleCondition.same(Computed.part(this), "=", Computed.part(other));
    }

    /** Returns the condition that the value differs from another value of the row; not true if one of them is NULL. */
    default Condition<R> neColumn(Expression<R, T> other) {
        return SimpleCondition.same(Computed.part(this), "<>", Computed.part(other));
    }

    /** Returns the condition that the value is less than another value of the row; not true if one of them is NULL. */
    default Condition<R> ltColumn(Expression<R, T> other) {
        return SimpleCondition.ordered(Computed.part(this), "<", Computed.part(other));
    }

    /** Returns the condition that the value is less than or equal to another value of the row; not true if one of them is NULL. */
    default Condition<R> leColumn(Expression<R, T> other) {
        return SimpleCondition.ordered(Computed.part(this), "<=", Computed.part(other));
    }

    /** Returns the condition that the value is greater than another value of the row; not true if one of them is NULL. */
    default Condition<R> gtColumn(Expression<R, T> other) {
        return SimpleCondition.ordered(Computed.part(this), ">", Computed.part(other));
    }

    /** Returns the condition that the value is greater than or equal to another value of the row; not true if one of them is NULL. */
    default Condition<R> geColumn(Expression<R, T> other) {
        return SimpleCondition.ordered(Computed.part(this), ">=", Computed.part(other));
    }

    /** Returns {@link #eq}, or an absent condition for null. */
    default OptionalCondition<R> eqIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : eq(value);
    }

    /** Returns {@link #ne}, or an absent condition for null. */
    default OptionalCondition<R> neIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ne(value);
    }

    /** Returns {@link #lt}, or an absent condition for null. */
    default OptionalCondition<R> ltIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : lt(value);
    }

    /** Returns {@link #le}, or an absent condition for null. */
    default OptionalCondition<R> leIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : le(value);
    }

    /** Returns {@link #gt}, or an absent condition for null. */
    default OptionalCondition<R> gtIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : gt(value);
    }

    /** Returns {@link #ge}, or an absent condition for null. */
    default OptionalCondition<R> geIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ge(value);
    }

    /** Returns {@link #between}; a null bound leaves that side open, two nulls make the condition absent. */
    default OptionalCondition<R> betweenIfPresent(@Nullable T low, @Nullable T high) {
        return geIfPresent(low).and(leIfPresent(high));
    }

    /**
     * Returns {@link #in(Collection)}, or an absent condition for null; for an empty collection the condition is
     * present and false.
     */
    default OptionalCondition<R> inIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : in(values);
    }

    /** Returns {@link #notIn(Collection)}, or an absent condition for null. */
    default OptionalCondition<R> notInIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : notIn(values);
    }

    // --- orders

    /** Sorts in ascending order; NULL comes before all values by default. */
    default Order<R> asc() {
        return new Computed.Sorted<>(Computed.part(this), false, true);
    }

    /** Sorts in descending order; NULL comes after all values by default. */
    default Order<R> desc() {
        return new Computed.Sorted<>(Computed.part(this), true, false);
    }

    // --- computed values

    /** Returns the value, or {@code value} where it is NULL. */
    default Expression<R, T> coalesce(T value) {
        return Computed.coalesce(this, value);
    }

    /** Returns the value, or the value of {@code other} where it is NULL. */
    default Expression<R, T> coalesce(Expression<R, T> other) {
        return Computed.coalesce(this, other);
    }

    // --- aggregates

    /** Returns the number of rows whose value is not NULL. */
    default Aggregate.OfLong<R> count() {
        return ComputedAggregate.count(this, false);
    }

    /** Returns the number of different values, without NULL. */
    default Aggregate.OfLong<R> countDistinct() {
        return ComputedAggregate.count(this, true);
    }

    /**
     * Returns the smallest value, of texts by their code points; NULL if there is none.
     *
     * @throws IllegalArgumentException if the values are neither numbers nor texts nor times
     */
    default Aggregate<R, T> min() {
        return ComputedAggregate.extreme(this, false);
    }

    /**
     * Returns the largest value, of texts by their code points; NULL if there is none.
     *
     * @throws IllegalArgumentException if the values are neither numbers nor texts nor times
     */
    default Aggregate<R, T> max() {
        return ComputedAggregate.extreme(this, true);
    }
}
