package io.doctable.table;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.SqlText.Join;
import io.doctable.internal.dialect.TextMatch;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.internal.expression.ConstantPart;
import io.doctable.internal.expression.SortPart;
import io.doctable.row.ColumnType;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that the database computes from a row. Equal to one that is computed in the same way. */
non-sealed class Computed<R, T> implements Expression<R, T>, ValuePart<T> {
    private final Object how;
    private final List<ValuePart<?>> from;
    private final ColumnSchema place;
    private final ColumnType<T> type;
    private final SqlPart text;

    /**
     * A computed value.
     *
     * @param how the name of the computation and what it depends on beside its operands
     * @param from the operands
     * @param name for messages; shows no value
     * @param text appends the computation
     */
    Computed(Object how, List<ValuePart<?>> from, String name, DataType data, ColumnType<T> type, SqlPart text) {
        this.how = how;
        this.from = from;
        this.place = place(name, data, from);
        this.type = type;
        this.text = text;
    }

    /** Returns a computed value as a column: nullable, and sensitive if one of the operands is. */
    static ColumnSchema place(String name, DataType data, List<ValuePart<?>> from) {
        ColumnSchema.Builder builder = ColumnSchema.builder(name, data).nullable();
        return from.stream().anyMatch(part -> part.place().sensitive())
                ? builder.sensitive().build()
                : builder.build();
    }

    /** Returns the part of a statement behind an expression. */
    static <T> ValuePart<T> part(Expression<?, T> expression) {
        return expression instanceof Column<?, T> column
                ? new ColumnPart<>(column.schema(), column.type())
                : ValuePart.of(expression);
    }

    /** Returns a value that must not be null. */
    static <V> V given(Expression<?, ?> expression, @Nullable V value) {
        if (value == null) {
            throw new NullPointerException(expression
                    + ": a condition does not accept null; call isNull(), or use the method ending in IfPresent");
        }
        return value;
    }

    /** Returns values none of which may be null. */
    static <T> Collection<? extends T> allGiven(Expression<?, ?> expression, @Nullable Collection<? extends T> values) {
        given(expression, values).forEach(each -> given(expression, each));
        return given(expression, values);
    }

    /** Returns what writes a value that is compared with an expression. */
    static <T> RowBinder binder(Expression<?, T> expression, T value) {
        T present = given(expression, value);
        ColumnType<T> type = part(expression).type();
        return out -> type.write(out, present);
    }

    static <R, T> Expression<R, T> coalesce(Expression<R, T> first, T value) {
        ValuePart<T> part = part(first);
        given(first, value);
        return coalesce(part, new ConstantPart<>(part.place(), part.type(), value));
    }

    static <R, T> Expression<R, T> coalesce(Expression<R, T> first, Expression<R, T> second) {
        return coalesce(part(first), part(second));
    }

    private static <R, T> Expression<R, T> coalesce(ValuePart<T> first, ValuePart<T> second) {
        return new Computed<>(
                "coalesce",
                List.of(first, second),
                named("coalesce", first, second),
                first.place().type(),
                first.type(),
                sql -> sql.dialect().computed().coalesce(sql, first, second));
    }

    /** Returns a value of the row that a foreign key of these columns references. */
    static <R, V> Expression<R, V> target(List<String> key, Expression<?, V> value) {
        ValuePart<V> part = part(value);
        return new Computed<>(
                key, List.of(part), targetName(key, part), part.place().type(), part.type(), targetText(key, part));
    }

    static String targetName(List<String> key, ValuePart<?> part) {
        return String.join(", ", key) + " -> " + part.place().name();
    }

    static SqlPart targetText(List<String> key, ValuePart<?> part) {
        return sql -> {
            Join join = sql.join();
            if (join == null || sql.isTarget() || !join.key().columns().equals(key)) {
                throw new IllegalArgumentException("a query of " + sql.table().qualifiedName() + " uses the value "
                        + targetName(key, part) + " of another table but does not join along " + key
                        + "; call join(…) or leftJoin(…) with this foreign key first");
            }
            sql.target(part);
        };
    }

    /** Returns a name for messages: the function and its operands. */
    static String named(String function, ValuePart<?>... operands) {
        return function + "("
                + String.join(", ", Stream.of(operands).map(Computed::name).toList()) + ")";
    }

    /** Returns the name of an operand for messages. */
    static String name(ValuePart<?> part) {
        return part instanceof ConstantPart ? "?" : part.place().name();
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
    public final void appendTo(SqlText sql) {
        text.appendTo(sql);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Computed<?, ?> that && how.equals(that.how) && from.equals(that.from);
    }

    @Override
    public final int hashCode() {
        return how.hashCode() * 31 + from.hashCode();
    }

    /** Returns the computation without values. */
    @Override
    public final String toString() {
        return place.name();
    }

    /** A value with a name of its own. */
    record Named<R, T>(ValuePart<T> unnamed, ColumnSchema place) implements Selectable<R, T>, ValuePart<T> {
        static <R, T> Named<R, T> of(Selectable<R, T> value, String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the name of " + value + " in a select list must not be blank");
            }
            ValuePart<T> part = value instanceof Expression<R, T> expression
                    ? part(expression)
                    : ValuePart.<T>of(value).unnamed();
            ColumnSchema place = part.place();
            ColumnSchema.Builder named = ColumnSchema.builder(name, place.type());
            if (place.nullable()) {
                named.nullable();
            }
            return new Named<>(part, place.sensitive() ? named.sensitive().build() : named.build());
        }

        @Override
        public ColumnType<T> type() {
            return unnamed.type();
        }

        @Override
        public boolean isStored() {
            return unnamed.isStored();
        }

        @Override
        public boolean isAggregate() {
            return unnamed.isAggregate();
        }

        @Override
        public void appendTo(SqlText sql) {
            unnamed.appendTo(sql);
        }

        @Override
        public String toString() {
            return unnamed + " as " + place.name();
        }
    }

    /** The order by one value. */
    record Sorted<R>(ValuePart<?> value, boolean descending, boolean nullsAreFirst) implements Order<R>, SortPart {
        @Override
        public Order<R> nullsFirst() {
            return new Sorted<>(value, descending, true);
        }

        @Override
        public Order<R> nullsLast() {
            return new Sorted<>(value, descending, false);
        }

        @Override
        public void appendTo(SqlText sql) {
            sql.dialect().dml().order(sql, value, descending, nullsAreFirst);
        }

        @Override
        public void appendByNumber(SqlText sql, int selected) {
            sql.append(String.valueOf(selected));
            sql.dialect().dml().direction(sql, value, descending, nullsAreFirst);
        }

        @Override
        public String toString() {
            return value.place().name()
                    + (descending ? " desc" : " asc")
                    + (nullsAreFirst ? " nulls first" : " nulls last");
        }
    }

    /** A text that the database computes from a row. */
    static final class Text<R> extends Computed<R, String> implements TextExpression<R> {
        private Text(Object how, List<ValuePart<?>> from, String name, SqlPart text) {
            super(how, from, name, DataType.TEXT, ColumnType.STRING, text);
        }

        private static ValuePart<String> constant(TextExpression<?> beside, String value) {
            ColumnSchema other = Computed.part(beside).place();
            ColumnSchema.Builder place = ColumnSchema.builder(other.name(), DataType.TEXT);
            return new ConstantPart<>(
                    (other.sensitive() ? place.sensitive() : place).build(),
                    ColumnType.STRING,
                    Computed.given(beside, value));
        }

        static <R> TextExpression<R> concat(TextExpression<R> first, String text) {
            return concat(Computed.part(first), constant(first, text));
        }

        static <R> TextExpression<R> concat(TextExpression<R> first, TextExpression<R> second) {
            return concat(Computed.part(first), Computed.part(second));
        }

        private static <R> TextExpression<R> concat(ValuePart<String> first, ValuePart<String> second) {
            String name = "(" + Computed.name(first) + " || " + Computed.name(second) + ")";
            return new Text<>(
                    "concat",
                    List.of(first, second),
                    name,
                    sql -> sql.append("(")
                            .value(first)
                            .append(" || ")
                            .value(second)
                            .append(")"));
        }

        static <R> TextExpression<R> coalesce(TextExpression<R> first, String value) {
            return coalesce(Computed.part(first), constant(first, value));
        }

        static <R> TextExpression<R> coalesce(TextExpression<R> first, Expression<R, String> second) {
            return coalesce(Computed.part(first), Computed.part(second));
        }

        private static <R> TextExpression<R> coalesce(ValuePart<String> first, ValuePart<String> second) {
            return new Text<>(
                    "coalesce",
                    List.of(first, second),
                    Computed.named("coalesce", first, second),
                    sql -> sql.dialect().computed().coalesce(sql, first, second));
        }

        static <R> TextExpression<R> lower(TextExpression<R> text) {
            ValuePart<String> part = Computed.part(text);
            return new Text<>(
                    "lower",
                    List.of(part),
                    Computed.named("lower", part),
                    sql -> sql.dialect().computed().lower(sql, part));
        }

        static <R> TextExpression<R> upper(TextExpression<R> text) {
            ValuePart<String> part = Computed.part(text);
            return new Text<>(
                    "upper",
                    List.of(part),
                    Computed.named("upper", part),
                    sql -> sql.dialect().computed().upper(sql, part));
        }

        /** Returns a text of the row that a foreign key of these columns references. */
        static <R> TextExpression<R> target(List<String> key, TextExpression<?> value) {
            ValuePart<String> part = Computed.part(value);
            return new Text<>(key, List.of(part), Computed.targetName(key, part), Computed.targetText(key, part));
        }

        static <R> Condition<R> match(TextExpression<R> text, TextMatch match, String pattern, boolean ignoreCase) {
            Computed.given(text, pattern);
            if (match == TextMatch.LIKE && endsEscaping(pattern)) {
                throw new IllegalArgumentException(
                        text
                                + ": the pattern ends with a backslash that escapes nothing; write two backslashes to match one");
            }
            ValuePart<String> part = Computed.part(text);
            return new SimpleCondition<>(sql -> sql.match(part, match, pattern, ignoreCase));
        }

        private static boolean endsEscaping(String pattern) {
            int backslashes = 0;
            while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
                backslashes++;
            }
            return backslashes % 2 == 1;
        }
    }
}
