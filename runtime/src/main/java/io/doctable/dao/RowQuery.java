package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.Selection;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of one table, which chooses and sorts them by their columns.
 *
 * @param <R> the record
 * @param <V> what the query returns for each row
 * @param <S> the class of the query
 */
abstract sealed class RowQuery<R, V extends @Nullable Object, S extends Query<V>> extends Query<V>
        permits Select, ValueSelect, JoinQuery {
    private final Selection<R, V> selection;

    RowQuery(Selection<R, V> selection) {
        this.selection = selection;
    }

    @Override
    final Selection<R, V> selection() {
        return selection;
    }

    /** Returns a query of the same class. */
    abstract S with(Selection<R, V> other);

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final S where(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    public final S where(List<? extends OptionalCondition<R>> all) {
        return with(selection.where(all));
    }

    /** Adds a condition in SQL; see {@link Condition#sql}. */
    public final S whereSql(String sql) {
        return whereSql(sql, Map.of());
    }

    /** Adds a condition in SQL, with a value for each {@code :name} placeholder; see {@link Condition#sql}. */
    public final S whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Sorts by these columns or expressions, after those added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final S orderBy(Order<R> first, Order<R>... more) {
        return orderBy(Conditions.listOf(first, more));
    }

    /** Sorts by these columns or expressions, after those added before. */
    public final S orderBy(List<Order<R>> all) {
        return with(selection.orderBy(all));
    }

    /**
     * Returns at most {@code most} results; default: no limit.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public final S limit(long most) {
        return with(selection.limit(most));
    }

    /**
     * Skips the first {@code skipped} results; default 0.
     *
     * @throws IllegalArgumentException if {@code skipped} is negative
     */
    public final S offset(long skipped) {
        return with(selection.offset(skipped));
    }

    @Override
    public final S fetchSize(int rows) {
        return with(selection.fetchSize(rows));
    }
}
