package io.doctable.table;

import io.doctable.internal.dialect.ComputedSql.Arithmetic;
import java.math.BigDecimal;

/**
 * A decimal number of a row: a column of {@code BigDecimal}, or what is computed from it. Results are exact, at the larger
 * scale of the operands, and of a product at the sum of the scales. A result that a database cannot compute exactly is an
 * error: on SQLite one of more than 15 digits. A division by zero gives NULL. Implemented by this library only.
 *
 * @param <R> the record whose table it applies to
 */
public non-sealed interface DecimalExpression<R> extends Expression<R, BigDecimal> {
    /** Returns the expression that adds {@code number} to the value. */
    default DecimalExpression<R> plus(BigDecimal number) {
        return ComputedNumber.decimal(this, Arithmetic.PLUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that adds another value of the row to the value. */
    default DecimalExpression<R> plus(DecimalExpression<R> other) {
        return ComputedNumber.decimal(this, Arithmetic.PLUS, Computed.part(other));
    }

    /** Returns the expression that adds another value of the row to the value. */
    default DecimalExpression<R> plus(WholeExpression<R, ?> other) {
        return ComputedNumber.decimal(this, Arithmetic.PLUS, Computed.part(other));
    }

    /** Returns the expression that subtracts {@code number} from the value. */
    default DecimalExpression<R> minus(BigDecimal number) {
        return ComputedNumber.decimal(this, Arithmetic.MINUS, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that subtracts another value of the row from the value. */
    default DecimalExpression<R> minus(DecimalExpression<R> other) {
        return ComputedNumber.decimal(this, Arithmetic.MINUS, Computed.part(other));
    }

    /** Returns the expression that subtracts another value of the row from the value. */
    default DecimalExpression<R> minus(WholeExpression<R, ?> other) {
        return ComputedNumber.decimal(this, Arithmetic.MINUS, Computed.part(other));
    }

    /** Returns the expression that multiplies the value by {@code number}. */
    default DecimalExpression<R> times(BigDecimal number) {
        return ComputedNumber.decimal(this, Arithmetic.TIMES, ComputedNumber.constant(this, number));
    }

    /** Returns the expression that multiplies the value by another value of the row. */
    default DecimalExpression<R> times(DecimalExpression<R> other) {
        return ComputedNumber.decimal(this, Arithmetic.TIMES, Computed.part(other));
    }

    /** Returns the expression that multiplies the value by another value of the row. */
    default DecimalExpression<R> times(WholeExpression<R, ?> other) {
        return ComputedNumber.decimal(this, Arithmetic.TIMES, Computed.part(other));
    }

    /** Returns the expression that multiplies the value by {@code number}. */
    default DecimalExpression<R> times(long number) {
        return times(BigDecimal.valueOf(number));
    }

    /**
     * Returns the expression that divides the value by {@code number} and rounds to {@code scale} digits after the decimal
     * point, half away from zero.
     *
     * @throws IllegalArgumentException if {@code number} is 0 or {@code scale} is negative
     */
    default DecimalExpression<R> dividedBy(BigDecimal number, int scale) {
        ComputedNumber.requireNotZero(this, number.signum() == 0);
        return ComputedNumber.divided(this, ComputedNumber.constant(this, number), scale);
    }

    /**
     * Returns the expression that divides the value by another value of the row and rounds to {@code scale} digits after
     * the decimal point, half away from zero.
     *
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    default DecimalExpression<R> dividedBy(DecimalExpression<R> other, int scale) {
        return ComputedNumber.divided(this, Computed.part(other), scale);
    }

    /**
     * Returns the expression that divides the value by an integer of the row and rounds to {@code scale} digits after the
     * decimal point, half away from zero.
     *
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    default DecimalExpression<R> dividedBy(WholeExpression<R, ?> other, int scale) {
        return ComputedNumber.divided(this, Computed.part(other), scale);
    }

    /** Returns the value without its sign. */
    default DecimalExpression<R> abs() {
        return ComputedNumber.abs(this);
    }

    /**
     * Returns the value rounded to {@code scale} digits after the decimal point, half away from zero.
     *
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    default DecimalExpression<R> round(int scale) {
        return ComputedNumber.rounded(this, scale);
    }

    @Override
    default DecimalExpression<R> coalesce(BigDecimal value) {
        return ComputedNumber.coalesced(this, ComputedNumber.constant(this, value));
    }

    @Override
    default DecimalExpression<R> coalesce(Expression<R, BigDecimal> other) {
        return ComputedNumber.coalesced(this, Computed.part(other));
    }

    /** Returns the sum, exact and at the scale of the values; NULL if there is no value. */
    default Aggregate<R, BigDecimal> sum() {
        return ComputedAggregate.sum(this);
    }

    /**
     * Returns the average, rounded to {@code scale} digits after the decimal point, half away from zero; NULL if there is
     * no value.
     *
     * @throws IllegalArgumentException if {@code scale} is negative
     */
    default Aggregate<R, BigDecimal> avg(int scale) {
        return ComputedAggregate.average(this, scale);
    }
}
