package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.Selection;
import io.doctable.internal.rows.Target;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.List;
import java.util.Optional;

/**
 * A query for rows of one table, each with the row that it references, if there is one. Where there is none, the
 * referenced row's values are NULL in conditions and orders. In a condition in SQL the referenced row has the alias {@code
 * target}. Immutable: each method returns a new query and leaves this one unchanged.
 *
 * @param <R> the record
 * @param <T> the record of the referenced rows
 */
public final class LeftJoinedSelect<R, T> extends RowQuery<R, Joined<R, Optional<T>>, LeftJoinedSelect<R, T>> {
    private final Target<T> target;

    LeftJoinedSelect(Selection<R, Joined<R, Optional<T>>> selection, Target<T> target) {
        super(selection);
        this.target = target;
    }

    @Override
    LeftJoinedSelect<R, T> with(Selection<R, Joined<R, Optional<T>>> other) {
        return new LeftJoinedSelect<>(other, target);
    }

    /** Adds conditions on the referenced row; all of them must match. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final LeftJoinedSelect<R, T> whereTarget(OptionalCondition<T> first, OptionalCondition<T>... more) {
        return whereTarget(Conditions.listOf(first, more));
    }

    /** Adds conditions on the referenced row; all of them must match. Absent conditions are ignored. */
    public LeftJoinedSelect<R, T> whereTarget(List<? extends OptionalCondition<T>> all) {
        return with(selection().whereTarget(all));
    }

    /** Sorts by values of the referenced row, after those added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final LeftJoinedSelect<R, T> orderByTarget(Order<T> first, Order<T>... more) {
        return orderByTarget(Conditions.listOf(first, more));
    }

    /** Sorts by values of the referenced row, after those added before. */
    public LeftJoinedSelect<R, T> orderByTarget(List<Order<T>> all) {
        return with(selection().orderByTarget(all));
    }
}
