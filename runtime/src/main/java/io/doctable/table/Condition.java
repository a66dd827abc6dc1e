package io.doctable.table;

import io.doctable.internal.dialect.SqlText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of one table: made from its columns, combined with {@code and}, {@code or} and {@code not}.
 * Immutable; one condition serves many statements and databases. As in SQL, a comparison with NULL is neither true nor
 * false, and only rows for which the whole condition is true are taken.
 *
 * @param <R> the record whose table it is about; a condition cannot reach the query of another table
 */
public sealed interface Condition<R> extends OptionalCondition<R>
        permits ColumnCondition, CombinedCondition, NegatedCondition, SqlCondition {
    /**
     * A condition in SQL. The table's columns go by {@code t}, as in {@code t.score > :least}; it is put in parentheses.
     * Names in quotes and comments, and casts with {@code ::}, are left alone; a question mark that is an operator is
     * written twice.
     *
     * @param sql with {@code :name} for each value; never text that came from outside
     * @param binds the values by name: numbers, texts, truth values, times, UUIDs, enums, null, or a collection of them,
     *     which becomes a list as in {@code t.id in (:ids)}
     * @throws IllegalArgumentException if the SQL leaves its parentheses, ends within a quote or has several statements;
     *     if a name has no value or a value no name; if a value's type is none of those, or a collection is empty
     */
    static <R> Condition<R> sql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return new SqlCondition<>(NamedSql.parse(sql, binds));
    }

    /** True where both are true. */
    default Condition<R> and(Condition<R> other) {
        return new CombinedCondition<>(this, " AND ", other);
    }

    /** True where one of them is true, or both are. */
    default Condition<R> or(Condition<R> other) {
        return new CombinedCondition<>(this, " OR ", other);
    }

    /** True where this one is false; a row for which a comparison met NULL is taken by neither. */
    @Override
    default Condition<R> not() {
        return new NegatedCondition<>(this);
    }

    @Override
    default Optional<Condition<R>> asOptional() {
        return Optional.of(this);
    }

    /**
     * Appends the condition to a statement; for the library's own use.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot compare such values by what they mean
     */
    void appendTo(SqlText sql);
}
