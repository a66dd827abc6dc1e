package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.RowForm;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for a value of each row of one table; null where it is NULL. Immutable: each method returns a new query and
 * leaves this one unchanged.
 *
 * @param <R> the record whose table it is
 * @param <V> the Java type of the values
 */
public final class ValueSelect<R, V> extends Query<@Nullable V> {
    private final Selection<R, @Nullable V> selection;

    ValueSelect(RowStore<R> rows, RowForm<@Nullable V> form) {
        this(Selection.of(rows, form));
    }

    private ValueSelect(Selection<R, @Nullable V> selection) {
        this.selection = selection;
    }

    @Override
    Selection<R, @Nullable V> selection() {
        return selection;
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ValueSelect<R, V> where(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    public ValueSelect<R, V> where(List<? extends OptionalCondition<R>> all) {
        return new ValueSelect<>(selection.where(all));
    }

    /** Adds a condition in SQL; see {@link Condition#sql}. */
    public ValueSelect<R, V> whereSql(String sql) {
        return whereSql(sql, Map.of());
    }

    /** Adds a condition in SQL, with a value for each {@code :name} placeholder; see {@link Condition#sql}. */
    public ValueSelect<R, V> whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Sorts by these columns, after the columns added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ValueSelect<R, V> orderBy(Order<R> first, Order<R>... more) {
        return orderBy(Conditions.listOf(first, more));
    }

    /** Sorts by these columns, after the columns added before. */
    public ValueSelect<R, V> orderBy(List<Order<R>> all) {
        return new ValueSelect<>(selection.orderBy(all));
    }

    /**
     * Returns at most {@code most} rows; default: no limit.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ValueSelect<R, V> limit(long most) {
        return new ValueSelect<>(selection.limit(most));
    }

    /**
     * Skips the first {@code skipped} rows; default 0.
     *
     * @throws IllegalArgumentException if {@code skipped} is negative
     */
    public ValueSelect<R, V> offset(long skipped) {
        return new ValueSelect<>(selection.offset(skipped));
    }

    @Override
    public ValueSelect<R, V> fetchSize(int rows) {
        return new ValueSelect<>(selection.fetchSize(rows));
    }
}
