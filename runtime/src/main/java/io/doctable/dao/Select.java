package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of one table. Immutable: each method returns a new query and leaves this one unchanged.
 *
 * @param <R> the record
 */
public final class Select<R> extends Query<R> {
    private final Selection<R, R> selection;

    Select(RowStore<R> rows) {
        this(Selection.every(rows));
    }

    private Select(Selection<R, R> selection) {
        this.selection = selection;
    }

    @Override
    Selection<R, R> selection() {
        return selection;
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Select<R> where(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    public Select<R> where(List<? extends OptionalCondition<R>> all) {
        return new Select<>(selection.where(all));
    }

    /** Adds a condition in SQL; see {@link Condition#sql}. */
    public Select<R> whereSql(String sql) {
        return whereSql(sql, Map.of());
    }

    /** Adds a condition in SQL, with a value for each {@code :name} placeholder; see {@link Condition#sql}. */
    public Select<R> whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Sorts by these columns, after the columns added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Select<R> orderBy(Order<R> first, Order<R>... more) {
        return orderBy(Conditions.listOf(first, more));
    }

    /** Sorts by these columns, after the columns added before. */
    public Select<R> orderBy(List<Order<R>> all) {
        return new Select<>(selection.orderBy(all));
    }

    /**
     * Returns at most {@code most} rows; default: no limit.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Select<R> limit(long most) {
        return new Select<>(selection.limit(most));
    }

    /**
     * Skips the first {@code skipped} rows; default 0.
     *
     * @throws IllegalArgumentException if {@code skipped} is negative
     */
    public Select<R> offset(long skipped) {
        return new Select<>(selection.offset(skipped));
    }

    @Override
    public Select<R> fetchSize(int rows) {
        return new Select<>(selection.fetchSize(rows));
    }
}
