package io.doctable.table;

import io.doctable.internal.dialect.ComputedSql.Arithmetic;

/**
 * An integer of a row: a column of {@code int} or {@code long}, or what is computed from it. A result that is out of the
 * range of {@code N} is an error, reported by the database; a division by zero gives NULL. A method that takes a {@code
 * long} throws {@link IllegalArgumentException} if it is out of range for an expression of {@code Integer}. Implemented by
 * this library only.
 *
 * @param <R> the record whose table it applies to
 * @param <N> {@code Integer} or {@code Long}
 */
public non-sealed interface WholeExpression<R, N extends Number> extends Expression<R, N> {
    /** Returns the condition that the value equals {@code value}. */
    default Condition<R> eq(long value) {
        return eq(ComputedNumber.whole(this, value));
    }

    /** Returns the condition that the value differs from {@code value}; not true for NULL. */
    default Condition<R> ne(long value) {
        return ne(ComputedNumber.whole(this, value));
    }

    /** Returns the condition that the value is less than {@code value}. */
    default Condition<R> lt(long value) {
        return lt(ComputedNumber.whole(this, value));
    }

    /** Returns the condition that the value is less than or equal to {@code value}. */
    default Condition<R> le(long value) {
        return le(ComputedNumber.whole(this, value));
    }

    /** Returns the condition that the value is greater than {@code value}. */
    default Condition<R> gt(long value) {
        return gt(ComputedNumber.whole(this, value));
    }

    /** Returns the condition that the value is greater than or equal to {@code value}. */
    default Condition<R> ge(long value) {
        return ge(ComputedNumber.whole(this, value));
    }

    /**
     * Returns the condition that the value is between {@code low} and {@code high}, both included; never true if {@code
     * low} is greater than {@code high}.
     */
    default Condition<R> between(long low, long high) {
        return between(ComputedNumber.whole(this, low), ComputedNumber.whole(this, high));
    }

    /** Returns the expression that adds {@code number} to the value. */
    default WholeExpression<R, N> plus(long number) {
        return ComputedNumber.whole(this, Arithmetic.PLUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that adds another value of the row to the value. */
    default WholeExpression<R, N> plus(WholeExpression<R, ?> other) {
        return ComputedNumber.whole(this, Arithmetic.PLUS, Computed.part(other));
    }

    /** Returns the expression that subtracts {@code number} from the value. */
    default WholeExpression<R, N> minus(long number) {
        return ComputedNumber.whole(this, Arithmetic.MINUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that subtracts another value of the row from the value. */
    default WholeExpression<R, N> minus(WholeExpression<R, ?> other) {
        return ComputedNumber.whole(this, Arithmetic.MINUS, Computed.part(other));
    }

    /** Returns the expression that multiplies the value by {@code number}. */
    default WholeExpression<R, N> times(long number) {
        return ComputedNumber.whole(this, Arithmetic.TIMES, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that multiplies the value by another value of the row. */
    default WholeExpression<R, N> times(WholeExpression<R, ?> other) {
        return ComputedNumber.whole(this, Arithmetic.TIMES, Computed.part(other));
    }

    /**
     * Returns the expression that divides the value by {@code number} and drops the fraction, as Java does.
     *
     * @throws IllegalArgumentException if {@code number} is 0
     */
    default WholeExpression<R, N> dividedBy(long number) {
        ComputedNumber.requireNotZero(this, number == 0);
        return ComputedNumber.whole(this, Arithmetic.DIVIDED_BY, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that divides the value by another one and drops the fraction, as Java does. */
    default WholeExpression<R, N> dividedBy(WholeExpression<R, ?> other) {
        return ComputedNumber.whole(this, Arithmetic.DIVIDED_BY, Computed.part(other));
    }

    /**
     * Returns the remainder of a division by {@code number}, with the sign of the value, as Java does.
     *
     * @throws IllegalArgumentException if {@code number} is 0
     */
    default WholeExpression<R, N> modulo(long number) {
        ComputedNumber.requireNotZero(this, number == 0);
        return ComputedNumber.whole(this, Arithmetic.MODULO, ComputedNumber.constant(this, number));
    }

    /** Returns the remainder of a division by another value, with the sign of this value, as Java does. */
    default WholeExpression<R, N> modulo(WholeExpression<R, ?> other) {
        return ComputedNumber.whole(this, Arithmetic.MODULO, Computed.part(other));
    }

    /** Returns the value without its sign. */
    default WholeExpression<R, N> abs() {
        return ComputedNumber.abs(this);
    }

    /** Returns the value, or {@code value} where it is NULL. */
    default WholeExpression<R, N> coalesce(long value) {
        return ComputedNumber.coalesced(this, ComputedNumber.constant(this, value));
    }

    @Override
    default WholeExpression<R, N> coalesce(Expression<R, N> other) {
        return ComputedNumber.coalesced(this, Computed.part(other));
    }

    /** Returns the sum; NULL if there is no value. A sum that is out of the range of {@code long} is an error. */
    default Aggregate.OfLong<R> sum() {
        return ComputedAggregate.wholeSum(this);
    }

    /** Returns the average; NULL if there is no value. */
    default Aggregate<R, Double> avg() {
        return ComputedAggregate.average(this);
    }
}
