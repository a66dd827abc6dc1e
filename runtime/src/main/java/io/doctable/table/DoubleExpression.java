package io.doctable.table;

import io.doctable.internal.dialect.ComputedSql.Arithmetic;

/**
 * A floating-point number of a row: a column of {@code double}, or what is computed from it, with the precision of {@code
 * double}; a division by zero gives NULL. A result beyond the range of {@code double} is an error or infinite, depending
 * on the database. Implemented by this library only.
 *
 * @param <R> the record whose table it applies to
 */
public non-sealed interface DoubleExpression<R> extends Expression<R, Double> {
    /** Returns the condition that the value equals {@code value}. */
    default Condition<R> eq(double value) {
        return eq((Double) value);
    }

    /** Returns the condition that the value differs from {@code value}; not true for NULL. */
    default Condition<R> ne(double value) {
        return ne((Double) value);
    }

    /** Returns the condition that the value is less than {@code value}. */
    default Condition<R> lt(double value) {
        return lt((Double) value);
    }

    /** Returns the condition that the value is less than or equal to {@code value}. */
    default Condition<R> le(double value) {
        return le((Double) value);
    }

    /** Returns the condition that the value is greater than {@code value}. */
    default Condition<R> gt(double value) {
        return gt((Double) value);
    }

    /** Returns the condition that the value is greater than or equal to {@code value}. */
    default Condition<R> ge(double value) {
        return ge((Double) value);
    }

    /**
     * Returns the condition that the value is between {@code low} and {@code high}, both included; never true if {@code
     * low} is greater than {@code high}.
     */
    default Condition<R> between(double low, double high) {
        return between((Double) low, (Double) high);
    }

    /** Returns the expression that adds {@code number} to the value. */
    default DoubleExpression<R> plus(double number) {
        return ComputedNumber.floating(this, Arithmetic.PLUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that adds another value of the row to the value. */
    default DoubleExpression<R> plus(DoubleExpression<R> other) {
        return ComputedNumber.floating(this, Arithmetic.PLUS, Computed.part(other));
    }

    /** Returns the expression that subtracts {@code number} from the value. */
    default DoubleExpression<R> minus(double number) {
        return ComputedNumber.floating(this, Arithmetic.MINUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that subtracts another value of the row from the value. */
    default DoubleExpression<R> minus(DoubleExpression<R> other) {
        return ComputedNumber.floating(this, Arithmetic.MINUS, Computed.part(other));
    }

    /** Returns the expression that multiplies the value by {@code number}. */
    default DoubleExpression<R> times(double number) {
        return ComputedNumber.floating(this, Arithmetic.TIMES, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that multiplies the value by another value of the row. */
    default DoubleExpression<R> times(DoubleExpression<R> other) {
        return ComputedNumber.floating(this, Arithmetic.TIMES, Computed.part(other));
    }

    /**
     * Returns the expression that divides the value by {@code number}.
     *
     * @throws IllegalArgumentException if {@code number} is 0
     */
    default DoubleExpression<R> dividedBy(double number) {
        ComputedNumber.requireNotZero(this, number == 0);
        return ComputedNumber.floating(this, Arithmetic.DIVIDED_BY, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that divides the value by another value of the row. */
    default DoubleExpression<R> dividedBy(DoubleExpression<R> other) {
        return ComputedNumber.floating(this, Arithmetic.DIVIDED_BY, Computed.part(other));
    }

    /** Returns the value without its sign. */
    default DoubleExpression<R> abs() {
        return ComputedNumber.abs(this);
    }

    /** Returns the value, or {@code value} where it is NULL. */
    default DoubleExpression<R> coalesce(double value) {
        return ComputedNumber.coalesced(this, ComputedNumber.constant(this, value));
    }

    @Override
    default DoubleExpression<R> coalesce(Expression<R, Double> other) {
        return ComputedNumber.coalesced(this, Computed.part(other));
    }

    /** Returns the sum; NULL if there is no value. Its last digits depend on the database and the order of the rows. */
    default Aggregate<R, Double> sum() {
        return ComputedAggregate.sum(this);
    }

    /** Returns the average; NULL if there is no value. Its last digits depend on the database and the order of the rows. */
    default Aggregate<R, Double> avg() {
        return ComputedAggregate.average(this);
    }
}
