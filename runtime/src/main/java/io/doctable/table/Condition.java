package io.doctable.table;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of one table: created by its columns, combined with {@code and}, {@code or} and {@code not}.
 * Immutable and reusable in many statements and on every database. As in SQL, a comparison with NULL is neither true
 * nor false, and a statement selects only rows for which the whole condition is true.
 *
 * @param <R> the record whose table it applies to; the compiler rejects it in a query of another table
 */
public sealed interface Condition<R> extends OptionalCondition<R> permits SimpleCondition, SimpleCondition.InSql {
    /**
     * Returns a condition written in SQL. The table has the alias {@code t}, as in {@code t.score > :least}; the SQL is
     * put in parentheses. Quotes and comments are those of the database that the condition is used on; nothing in them,
     * and no cast with {@code ::}, is a placeholder. Write a question mark that is an operator twice.
     *
     * <p>A text that one of the databases can read is accepted. If the database that the condition is used on cannot
     * read it, the call that uses the condition throws the {@link IllegalArgumentException}.
     *
     * @param sql the condition, with a {@code :name} placeholder for each value; never text from an untrusted source
     * @param binds the values by placeholder name, as for {@code execute}: numbers, texts, booleans, times, UUIDs,
     *     enums, bytes, null, a {@link io.doctable.row.Bind} for values that need a type, or a collection of these,
     *     which becomes a list as in {@code t.id in (:ids)}; an empty collection makes {@code in (:ids)} false and
     *     {@code not in (:ids)} true
     * @throws IllegalArgumentException if the SQL has unbalanced parentheses, an open quote or several statements; if a
     *     placeholder has no value or a value no placeholder; if a value has an unsupported type; if a collection is
     *     empty and its placeholder is not all that {@code in (…)} contains
     */
    static <R> Condition<R> sql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return SimpleCondition.InSql.of(sql, binds);
    }

    /** Returns a condition that is true if both are true. */
    default Condition<R> and(Condition<R> other) {
        return new SimpleCondition<>(SimpleCondition.combined(this, " AND ", other));
    }

    /** Returns a condition that is true if at least one of them is true. */
    default Condition<R> or(Condition<R> other) {
        return new SimpleCondition<>(SimpleCondition.combined(this, " OR ", other));
    }

    /** Returns a condition that is true if this one is false; neither selects a row whose comparison involves NULL. */
    @Override
    default Condition<R> not() {
        return new SimpleCondition<>(SimpleCondition.negated(this));
    }

    @Override
    default Optional<Condition<R>> asOptional() {
        return Optional.of(this);
    }
}
