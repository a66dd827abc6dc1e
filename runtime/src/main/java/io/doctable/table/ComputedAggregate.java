package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.NumberTypes;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A value that the database computes from several rows. Equal to one that is computed in the same way. */
non-sealed class ComputedAggregate<R, T> implements Aggregate<R, T>, ValuePart<T> {
    /** The values that every database compares by size. */
    private static final Set<Kind> ORDERED = EnumSet.of(
            Kind.BYTE,
            Kind.SHORT,
            Kind.INT,
            Kind.LONG,
            Kind.FLOAT,
            Kind.DOUBLE,
            Kind.DECIMAL,
            Kind.BIG_INTEGER,
            Kind.TEXT,
            Kind.INSTANT,
            Kind.LOCAL_DATE_TIME,
            Kind.LOCAL_DATE,
            Kind.LOCAL_TIME);

    private final Object how;
    private final @Nullable ValuePart<?> from;
    private final boolean distinct;
    private final ColumnSchema place;
    private final ColumnType<T> type;
    private final BiConsumer<SqlText, Boolean> text;

    /**
     * An aggregate.
     *
     * @param how the name of the function, and its scale if it has one
     * @param from what it is computed from, null for whole rows
     * @param text appends the aggregate of all values or, for true, of the different ones
     */
    private ComputedAggregate(
            Object how,
            @Nullable ValuePart<?> from,
            boolean distinct,
            ColumnSchema place,
            ColumnType<T> type,
            BiConsumer<SqlText, Boolean> text) {
        this.how = how;
        this.from = from;
        this.distinct = distinct;
        this.place = place;
        this.type = type;
        this.text = text;
    }

    private static ColumnSchema place(String function, ValuePart<?> from, DataType type) {
        return Computed.place(Computed.named(function, from), type, List.of(from));
    }

    /** The aggregates that are 64-bit integers. */
    private static final class Whole<R> extends ComputedAggregate<R, Long> implements Aggregate.OfLong<R> {
        Whole(
                Object how,
                @Nullable ValuePart<?> from,
                boolean distinct,
                ColumnSchema place,
                BiConsumer<SqlText, Boolean> text) {
            super(how, from, distinct, place, ColumnType.LONG, text);
        }

        @Override
        public Aggregate.OfLong<R> distinct() {
            ComputedAggregate<R, Long> all = this;
            return new Whole<>(all.how, all.requireValues(), true, all.place, all.text);
        }
    }

    /** A condition on aggregates; {@code text} appends it. */
    record Tested<R>(SqlPart text) implements Aggregate.Having<R>, SqlPart {
        @Override
        public void appendTo(SqlText sql) {
            text.appendTo(sql);
        }
    }

    static <R> Aggregate.OfLong<R> countRows() {
        ColumnSchema place = ColumnSchema.builder("count(*)", DataType.LONG).build();
        return new Whole<>("count", null, false, place, (sql, distinct) -> sql.append("count(*)"));
    }

    static <R> Aggregate.OfLong<R> count(Expression<R, ?> expression, boolean distinct) {
        ValuePart<?> from = Computed.part(expression);
        return new Whole<>(
                "count",
                from,
                distinct,
                place("count", from, DataType.LONG),
                (sql, different) -> sql.dialect().computed().count(sql, from, different));
    }

    static <R> Aggregate.OfLong<R> wholeSum(WholeExpression<R, ?> expression) {
        ValuePart<?> from = Computed.part(expression);
        return new Whole<>(
                "sum",
                from,
                false,
                place("sum", from, DataType.LONG),
                (sql, different) -> sql.dialect().computed().sum(sql, from, different));
    }

    static <R> Aggregate<R, Double> sum(DoubleExpression<R> expression) {
        ValuePart<Double> from = Computed.part(expression);
        return new ComputedAggregate<>(
                "sum",
                from,
                false,
                place("sum", from, DataType.DOUBLE),
                ColumnType.DOUBLE,
                (sql, different) -> sql.dialect().computed().sum(sql, from, different));
    }

    static <R> Aggregate<R, BigDecimal> sum(DecimalExpression<R> expression) {
        ValuePart<BigDecimal> from = Computed.part(expression);
        DataType type = NumberTypes.decimal(from.place().type().scale(), from);
        return new ComputedAggregate<>(
                "sum",
                from,
                false,
                place("sum", from, type),
                NumberTypes.column(type),
                (sql, different) -> sql.dialect().computed().sum(sql, from, different));
    }

    static <R> Aggregate<R, Double> average(Expression<R, ?> expression) {
        ValuePart<?> from = Computed.part(expression);
        return new ComputedAggregate<>(
                "avg",
                from,
                false,
                place("avg", from, DataType.DOUBLE),
                ColumnType.DOUBLE,
                (sql, different) -> sql.dialect().computed().average(sql, from, different));
    }

    static <R> Aggregate<R, BigDecimal> average(DecimalExpression<R> expression, int scale) {
        ValuePart<BigDecimal> from = Computed.part(expression);
        DataType type = NumberTypes.decimal(ComputedNumber.requireScale(scale), from);
        return new ComputedAggregate<>(
                List.of("avg", scale),
                from,
                false,
                place("avg", from, type),
                NumberTypes.column(type),
                (sql, different) -> sql.dialect().computed().average(sql, from, different, scale));
    }

    static <R, T> Aggregate<R, T> extreme(Expression<R, T> expression, boolean largest) {
        ValuePart<T> from = Computed.part(expression);
        String function = largest ? "max" : "min";
        DataType type = from.place().type();
        if (!ORDERED.contains(type.kind())) {
            throw new IllegalArgumentException(function + " of " + expression + " is not possible: it is of type "
                    + type.kind() + ", and only numbers, texts and times have a smallest and a largest value");
        }
        return new ComputedAggregate<>(
                function,
                from,
                false,
                place(function, from, type),
                from.type(),
                (sql, different) -> sql.dialect().computed().extreme(sql, largest, from));
    }

    /** Returns the part of a statement behind an aggregate. */
    static <T> ValuePart<T> part(Aggregate<?, T> aggregate) {
        return ValuePart.of(aggregate);
    }

    static <R, T> Aggregate.Having<R> compared(Aggregate<R, T> aggregate, String operator, T value) {
        ValuePart<T> part = part(aggregate);
        if (value == null) {
            throw new NullPointerException(part + ": a condition does not accept null; call isNull()");
        }
        String words = " " + operator + " ";
        return new Tested<>(sql -> sql.sortable(part)
                .append(words)
                .bind(part.place(), out -> part.type().write(out, value)));
    }

    static <R> Aggregate.Having<R> isNull(Aggregate<R, ?> aggregate, boolean yes) {
        ValuePart<?> part = part(aggregate);
        return new Tested<>(sql -> sql.value(part).append(yes ? " IS NULL" : " IS NOT NULL"));
    }

    @Override
    public Aggregate<R, T> distinct() {
        return new ComputedAggregate<>(how, requireValues(), true, place, type, text);
    }

    private ValuePart<?> requireValues() {
        if (from == null) {
            throw new IllegalStateException(
                    "rows are counted, not values; call countDistinct() on a column to count its different values");
        }
        return from;
    }

    @Override
    public final ColumnSchema place() {
        return place;
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final boolean isAggregate() {
        return true;
    }

    @Override
    public final void appendTo(SqlText sql) {
        text.accept(sql, distinct);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ComputedAggregate<?, ?> that
                && how.equals(that.how)
                && distinct == that.distinct
                && (from == null ? that.from == null : from.equals(that.from));
    }

    @Override
    public final int hashCode() {
        return how.hashCode() * 31 + (from == null ? 0 : from.hashCode());
    }

    /** Returns the aggregate without values. */
    @Override
    public final String toString() {
        return place.name();
    }
}
