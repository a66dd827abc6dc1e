package io.doctable.table;

import io.doctable.internal.dialect.ComputedSql.Arithmetic;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.ConstantPart;
import io.doctable.internal.expression.NumberTypes;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the values that are computed from numbers. */
final class ComputedNumber {
    private ComputedNumber() {}

    private static final class Whole<R, N extends Number> extends Computed<R, N> implements WholeExpression<R, N> {
        Whole(Object how, List<ValuePart<?>> from, String name, DataType data, ColumnType<N> type, SqlPart text) {
            super(how, from, name, data, type, text);
        }
    }

    private static final class Floating<R> extends Computed<R, Double> implements DoubleExpression<R> {
        Floating(Object how, List<ValuePart<?>> from, String name, SqlPart text) {
            super(how, from, name, DataType.DOUBLE, ColumnType.DOUBLE, text);
        }
    }

    private static final class Decimal<R> extends Computed<R, BigDecimal> implements DecimalExpression<R> {
        private final @Nullable Integer rounded;

        Decimal(Object how, List<ValuePart<?>> from, String name, DataType data, SqlPart text) {
            this(how, from, name, data, null, text);
        }

        /** @param rounded the scale that the number is rounded to, null if it is not */
        Decimal(
                Object how,
                List<ValuePart<?>> from,
                String name,
                DataType data,
                @Nullable Integer rounded,
                SqlPart text) {
            super(how, from, name, data, NumberTypes.column(data), text);
            this.rounded = rounded;
        }

        @Override
        public int mostScale() {
            return rounded == null ? super.mostScale() : rounded;
        }
    }

    // --- constants

    /** Returns an integer as a value of the expression's type, {@code Integer} or {@code Long}. */
    @SuppressWarnings("unchecked") // N is what the column type writes
    static <N extends Number> N whole(WholeExpression<?, N> expression, long value) {
        if (Computed.part(expression).place().type().kind() == Kind.LONG) {
            return (N) (Long) value;
        }
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    value + " is out of range for " + expression + ", which has values of 32 bits");
        }
        return (N) (Integer) (int) value;
    }

    static <N extends Number> ValuePart<N> constant(WholeExpression<?, N> expression, long value) {
        ValuePart<N> part = Computed.part(expression);
        return new ConstantPart<>(part.place(), part.type(), whole(expression, value));
    }

    static ValuePart<Double> constant(DoubleExpression<?> expression, double value) {
        return new ConstantPart<>(Computed.part(expression).place(), ColumnType.DOUBLE, value);
    }

    static ValuePart<BigDecimal> constant(DecimalExpression<?> expression, BigDecimal value) {
        DataType type = NumberTypes.of(Computed.given(expression, value));
        ColumnSchema beside = Computed.part(expression).place();
        ColumnSchema.Builder place = ColumnSchema.builder(beside.name(), type);
        return new ConstantPart<>(
                (beside.sensitive() ? place.sensitive() : place).build(), NumberTypes.column(type), value);
    }

    static void requireNotZero(Expression<?, ?> expression, boolean zero) {
        if (zero) {
            throw new IllegalArgumentException(expression + " cannot be divided by zero");
        }
    }

    // --- operations

    static <R, N extends Number> WholeExpression<R, N> whole(
            WholeExpression<R, N> left, Arithmetic operation, ValuePart<?> right) {
        ValuePart<N> part = Computed.part(left);
        DataType type = NumberTypes.of(operation, part, right);
        return new Whole<>(
                operation,
                List.of(part, right),
                named(part, operation, right),
                type,
                part.type(),
                sql -> sql.dialect().computed().arithmetic(sql, operation, part, right, type));
    }

    static <R> DoubleExpression<R> floating(DoubleExpression<R> left, Arithmetic operation, ValuePart<?> right) {
        ValuePart<Double> part = Computed.part(left);
        DataType type = NumberTypes.of(operation, part, right);
        return new Floating<>(
                operation,
                List.of(part, right),
                named(part, operation, right),
                sql -> sql.dialect().computed().arithmetic(sql, operation, part, right, type));
    }

    static <R> DecimalExpression<R> decimal(DecimalExpression<R> left, Arithmetic operation, ValuePart<?> right) {
        ValuePart<BigDecimal> part = Computed.part(left);
        DataType type = NumberTypes.of(operation, part, right);
        return new Decimal<>(
                operation,
                List.of(part, right),
                named(part, operation, right),
                type,
                sql -> sql.dialect().computed().arithmetic(sql, operation, part, right, type));
    }

    static <R> DecimalExpression<R> divided(DecimalExpression<R> left, ValuePart<?> right, int scale) {
        ValuePart<BigDecimal> part = Computed.part(left);
        DataType type = NumberTypes.decimal(requireScale(scale), part, right);
        return new Decimal<>(
                List.of(Arithmetic.DIVIDED_BY, scale),
                List.of(part, right),
                named(part, Arithmetic.DIVIDED_BY, right),
                type,
                scale,
                sql -> sql.dialect().computed().divide(sql, part, right, scale, type));
    }

    static <R> DecimalExpression<R> rounded(DecimalExpression<R> number, int scale) {
        ValuePart<BigDecimal> part = Computed.part(number);
        DataType type = NumberTypes.decimal(requireScale(scale), part);
        return new Decimal<>(
                List.of("round", scale),
                List.of(part),
                Computed.named("round", part),
                type,
                scale,
                sql -> sql.dialect().computed().round(sql, part, scale));
    }

    /** Checks the number of digits after a decimal point. */
    static int requireScale(int scale) {
        if (scale < 0) {
            throw new IllegalArgumentException("the scale must be 0 or more, but is " + scale);
        }
        return scale;
    }

    static <R, N extends Number> WholeExpression<R, N> abs(WholeExpression<R, N> number) {
        ValuePart<N> part = Computed.part(number);
        return new Whole<>(
                "abs", List.of(part), Computed.named("abs", part), part.place().type(), part.type(), abs(part));
    }

    static <R> DoubleExpression<R> abs(DoubleExpression<R> number) {
        ValuePart<Double> part = Computed.part(number);
        return new Floating<>("abs", List.of(part), Computed.named("abs", part), abs(part));
    }

    static <R> DecimalExpression<R> abs(DecimalExpression<R> number) {
        ValuePart<BigDecimal> part = Computed.part(number);
        DataType type = part.place().type();
        return new Decimal<>("abs", List.of(part), Computed.named("abs", part), type, abs(part));
    }

    private static SqlPart abs(ValuePart<?> number) {
        return sql -> sql.dialect().computed().abs(sql, number);
    }

    /** Returns the number of a text's code points. */
    static <R> WholeExpression<R, Integer> length(TextExpression<R> text) {
        ValuePart<String> part = Computed.part(text);
        return new Whole<>(
                "length",
                List.of(part),
                Computed.named("length", part),
                DataType.INT,
                ColumnType.INT,
                sql -> sql.dialect().computed().length(sql, part));
    }

    // --- values of the referenced row

    static <R, N extends Number> WholeExpression<R, N> target(List<String> key, WholeExpression<?, N> value) {
        ValuePart<N> part = Computed.part(value);
        return new Whole<>(
                key,
                List.of(part),
                Computed.targetName(key, part),
                part.place().type(),
                part.type(),
                Computed.targetText(key, part));
    }

    static <R> DoubleExpression<R> target(List<String> key, DoubleExpression<?> value) {
        ValuePart<Double> part = Computed.part(value);
        return new Floating<>(key, List.of(part), Computed.targetName(key, part), Computed.targetText(key, part));
    }

    static <R> DecimalExpression<R> target(List<String> key, DecimalExpression<?> value) {
        ValuePart<BigDecimal> part = Computed.part(value);
        DataType type = part.place().type();
        return new Decimal<>(key, List.of(part), Computed.targetName(key, part), type, Computed.targetText(key, part));
    }

    // --- the first value that is not NULL

    static <R, N extends Number> WholeExpression<R, N> coalesced(WholeExpression<R, N> first, ValuePart<N> second) {
        ValuePart<N> part = Computed.part(first);
        return new Whole<>(
                "coalesce",
                List.of(part, second),
                Computed.named("coalesce", part, second),
                part.place().type(),
                part.type(),
                coalesce(part, second));
    }

    static <R> DoubleExpression<R> coalesced(DoubleExpression<R> first, ValuePart<Double> second) {
        ValuePart<Double> part = Computed.part(first);
        return new Floating<>(
                "coalesce", List.of(part, second), Computed.named("coalesce", part, second), coalesce(part, second));
    }

    static <R> DecimalExpression<R> coalesced(DecimalExpression<R> first, ValuePart<BigDecimal> second) {
        ValuePart<BigDecimal> part = Computed.part(first);
        return new Decimal<>(
                "coalesce",
                List.of(part, second),
                Computed.named("coalesce", part, second),
                NumberTypes.of(Arithmetic.PLUS, part, second),
                coalesce(part, second));
    }

    private static SqlPart coalesce(ValuePart<?> first, ValuePart<?> second) {
        return sql -> sql.dialect().computed().coalesce(sql, first, second);
    }

    private static String named(ValuePart<?> left, Arithmetic operation, ValuePart<?> right) {
        return "(" + Computed.name(left) + " " + operation.sign() + " " + Computed.name(right) + ")";
    }
}
