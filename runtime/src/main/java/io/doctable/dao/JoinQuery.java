package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.Selection;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.List;

/**
 * A query for rows of one table with the rows that they reference, which chooses and sorts by the columns of both.
 *
 * @param <R> the record
 * @param <T> the record of the referenced rows
 * @param <V> what the query returns for each row
 * @param <S> the class of the query
 */
abstract sealed class JoinQuery<R, T, V, S extends Query<V>> extends RowQuery<R, V, S>
        permits JoinedSelect, JoinedSelect.Left {
    JoinQuery(Selection<R, V> selection) {
        super(selection);
    }

    /** Adds conditions on the referenced row; all of them must match. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final S whereTarget(OptionalCondition<T> first, OptionalCondition<T>... more) {
        return whereTarget(Conditions.listOf(first, more));
    }

    /** Adds conditions on the referenced row; all of them must match. Absent conditions are ignored. */
    public final S whereTarget(List<? extends OptionalCondition<T>> all) {
        return with(selection().whereTarget(all));
    }

    /** Sorts by values of the referenced row, after those added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final S orderByTarget(Order<T> first, Order<T>... more) {
        return orderByTarget(Conditions.listOf(first, more));
    }

    /** Sorts by values of the referenced row, after those added before. */
    public final S orderByTarget(List<Order<T>> all) {
        return with(selection().orderByTarget(all));
    }
}
