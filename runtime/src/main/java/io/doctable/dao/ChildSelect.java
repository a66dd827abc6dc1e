package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.ParentRows;
import io.doctable.internal.rows.Selection;
import io.doctable.table.ForeignKey;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import io.doctable.table.Table;
import java.util.List;
import java.util.Map;

/**
 * A query for rows, each with the rows of another table that reference it. Conditions, order and limit of the first rows
 * are those of the {@link Select} that it was created from. Immutable: each method returns a new query and leaves this
 * one unchanged.
 *
 * @param <R> the record of the referenced rows
 * @param <C> the record of the rows that reference them
 */
public final class ChildSelect<R, C> {
    private final ParentRows<R, C> parents;

    private ChildSelect(ParentRows<R, C> parents) {
        this.parents = parents;
    }

    static <R, C> ChildSelect<R, C> of(Selection<R, R> rows, Table<C> table, ForeignKey<C, R> key) {
        return new ChildSelect<>(ParentRows.of(rows, table, key));
    }

    /** Adds conditions on the rows that reference; all of them must match. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ChildSelect<R, C> where(OptionalCondition<C> first, OptionalCondition<C>... more) {
        return where(Conditions.listOf(first, more));
    }

    /** Adds conditions on the rows that reference; all of them must match. Absent conditions are ignored. */
    public ChildSelect<R, C> where(List<? extends OptionalCondition<C>> all) {
        return new ChildSelect<>(parents.children(parents.children().where(all)));
    }

    /** Sorts the rows that reference the same row, after the orders added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ChildSelect<R, C> orderBy(Order<C> first, Order<C>... more) {
        return orderBy(Conditions.listOf(first, more));
    }

    /** Sorts the rows that reference the same row, after the orders added before. */
    public ChildSelect<R, C> orderBy(List<Order<C>> all) {
        return new ChildSelect<>(parents.children(parents.children().orderBy(all)));
    }

    /**
     * Runs the query and returns the rows in their order, each with the rows that reference it; the list is empty if there
     * is none. The map and its lists are new and belong to the caller. Sends one statement for the rows and one for all
     * that reference them; for a key of several columns, one for each 200 rows.
     */
    public Map<R, List<C>> map() {
        return parents.map();
    }

    /** Returns the tables and the conditions, without values. */
    @Override
    public String toString() {
        return "ChildSelect(" + parents + ")";
    }
}
