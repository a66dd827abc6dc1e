package io.doctable.table;

import io.doctable.internal.dialect.FilledTemplate;
import io.doctable.internal.dialect.KnownDialects;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.SqlValue;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.scan.SqlTemplate;
import io.doctable.row.RowBinder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition made of values and other conditions; {@code text} appends it. */
record SimpleCondition<R>(SqlPart text) implements Condition<R>, SqlPart {
    /** Returns a comparison for equality or inequality. */
    static <R> Condition<R> same(ValuePart<?> left, String operator, RowBinder right) {
        String words = " " + operator + " ";
        return new SimpleCondition<>(sql -> sql.equatable(left).append(words).bind(left.place(), right));
    }

    /** Returns a comparison by order. */
    static <R> Condition<R> ordered(ValuePart<?> left, String operator, RowBinder right) {
        String words = " " + operator + " ";
        return new SimpleCondition<>(sql -> sql.sortable(left).append(words).bind(left.place(), right));
    }

    /** Returns a comparison by order with two values. */
    static <R> Condition<R> between(ValuePart<?> value, RowBinder low, RowBinder high) {
        return new SimpleCondition<>(sql -> sql.sortable(value)
                .append(" BETWEEN ")
                .bind(value.place(), low)
                .append(" AND ")
                .bind(value.place(), high));
    }

    /** Returns a comparison of two values of the row for equality or inequality. */
    static <R> Condition<R> same(ValuePart<?> left, String operator, ValuePart<?> right) {
        String words = " " + operator + " ";
        return new SimpleCondition<>(sql -> sql.equatable(left).append(words).equatable(right));
    }

    /** Returns a comparison of two values of the row by order. */
    static <R> Condition<R> ordered(ValuePart<?> left, String operator, ValuePart<?> right) {
        String words = " " + operator + " ";
        return new SimpleCondition<>(sql -> sql.sortable(left).append(words).sortable(right));
    }

    /** Returns two conditions with {@code AND} or {@code OR} between them. */
    static SqlPart combined(Object left, String word, Object right) {
        return sql -> {
            SqlPart.append(left, sql.append("("));
            SqlPart.append(right, sql.append(word));
            sql.append(")");
        };
    }

    /** Returns the opposite of a condition. */
    static SqlPart negated(Object condition) {
        return sql -> {
            SqlPart.append(condition, sql.append("NOT ("));
            sql.append(")");
        };
    }

    @Override
    public void appendTo(SqlText sql) {
        text.appendTo(sql);
    }

    /** No condition at all. */
    record Absent<R>() implements OptionalCondition<R> {
        @Override
        public Optional<Condition<R>> asOptional() {
            return Optional.empty();
        }

        @Override
        public OptionalCondition<R> not() {
            return this;
        }
    }

    /**
     * A condition written in SQL. Each database parses it by its own syntax when the condition is used.
     *
     * @param values the values by parameter name
     */
    record InSql<R>(String sql, Map<String, SqlValue> values) implements Condition<R>, SqlPart {
        /**
         * Creates a condition.
         *
         * @throws IllegalArgumentException if no database can read it with these values
         */
        static <R> InSql<R> of(String sql, Map<String, ? extends @Nullable Object> values) {
            InSql<R> condition = new InSql<>(sql, SqlValue.named(values));
            condition.requireOneReader();
            return condition;
        }

        private void requireOneReader() {
            IllegalArgumentException first = null;
            for (SqlSyntax syntax : KnownDialects.syntaxes()) {
                try {
                    SqlTemplate template = SqlTemplate.condition(syntax, sql);
                    FilledTemplate.requireLists(template, template.inOrder(values));
                    return;
                } catch (IllegalArgumentException e) {
                    first = first == null ? e : first;
                }
            }
            if (first != null) {
                throw first;
            }
        }

        @Override
        public void appendTo(SqlText text) {
            if (text.isTarget()) {
                throw new IllegalArgumentException(
                        "a condition in SQL cannot be given to whereTarget(…): there t is the"
                                + " alias of the other table; call whereSql(…), where the joined table has the alias "
                                + SqlText.TARGET);
            }
            SqlTemplate template = SqlTemplate.condition(text.dialect().syntax(), sql);
            List<SqlValue> ordered = template.inOrder(values);
            text.append("(").append(new FilledTemplate(text.dialect(), template, ordered));
            // On a line of its own, because a comment may run to the end of the last line.
            text.append("\n)");
        }
    }
}
