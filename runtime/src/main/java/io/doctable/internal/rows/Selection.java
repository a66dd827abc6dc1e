package io.doctable.internal.rows;

import io.doctable.internal.dialect.RowLock;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.SortPart;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.Row;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that match conditions, in an order and within a limit, and what a query returns for each of
 * them. Immutable: each method that narrows or sorts it returns a new selection.
 *
 * @param <R> what a row of the table is read as
 * @param <V> what the query returns for a row
 * @param rows runs the statements
 * @param form the select list, and how a row of the result is read
 * @param conditions a row must match all of them
 * @param target the table that the rows are joined with, null if there is none
 * @param groups how rows are put into groups
 * @param orders the values to sort by, the first one first
 * @param limit the largest number of results, {@link Long#MAX_VALUE} for all
 * @param offset how many results to skip
 * @param lock whether the rows are locked
 * @param fetchSize how many rows a database sends at a time when they are streamed
 */
public record Selection<R, V extends @Nullable Object>(
        RowStore<R> rows,
        RowForm<V> form,
        Conditions<R> conditions,
        @Nullable Target<?> target,
        Groups groups,
        List<SortPart> orders,
        long limit,
        long offset,
        RowLock lock,
        int fetchSize) {
    static final long NO_LIMIT = Long.MAX_VALUE;

    /** Checks the limit and the offset. */
    public Selection {
        requireNotNegative("limit", limit);
        requireNotNegative("offset", offset);
        if (fetchSize < 1) {
            throw new IllegalArgumentException("the fetch size of a query must be 1 or more, but is " + fetchSize);
        }
    }

    private static void requireNotNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("the " + what + " of a query must be 0 or more, but is " + number);
        }
    }

    /** Selects every row. */
    public static <R> Selection<R, R> every(RowStore<R> rows) {
        return of(rows, Conditions.none());
    }

    /** Selects the rows that match all conditions. */
    public static <R> Selection<R, R> of(RowStore<R> rows, Conditions<R> conditions) {
        return of(rows, rows.records()).with(conditions);
    }

    /** Selects every row and returns what the form makes of it. */
    public static <R, V extends @Nullable Object> Selection<R, V> of(RowStore<R> rows, RowForm<V> form) {
        return new Selection<>(
                rows,
                form,
                Conditions.none(),
                null,
                Groups.NONE,
                List.of(),
                NO_LIMIT,
                0,
                RowLock.NONE,
                RowStream.DEFAULT_FETCH_SIZE);
    }

    private Selection<R, V> with(Conditions<R> all) {
        return new Selection<>(rows, form, all, target, groups, orders, limit, offset, lock, fetchSize);
    }

    private Selection<R, V> with(Groups other) {
        return new Selection<>(rows, form, conditions, target, other, orders, limit, offset, lock, fetchSize);
    }

    /** Returns what another form makes of the same rows. */
    public <W extends @Nullable Object> Selection<R, W> with(RowForm<W> other) {
        return new Selection<>(rows, other, conditions, target, groups, orders, limit, offset, lock, fetchSize);
    }

    /** Adds the conditions that are not absent. */
    public Selection<R, V> where(List<? extends OptionalCondition<R>> more) {
        return with(conditions.and(more));
    }

    /**
     * Joins the rows with another table.
     *
     * @throws IllegalStateException if they are joined already
     */
    public Selection<R, V> join(Target<?> other) {
        if (target != null) {
            throw new IllegalStateException("a query of " + rows.schema().qualifiedName() + " joins "
                    + target.rows().schema().qualifiedName()
                    + " already, and there is one join at most; write a query of"
                    + " more tables in SQL, with a @Projection for its rows");
        }
        return replacing(other);
    }

    private Selection<R, V> replacing(Target<?> other) {
        return new Selection<>(rows, form, conditions, other, groups, orders, limit, offset, lock, fetchSize);
    }

    /** Adds conditions on the joined row. */
    public Selection<R, V> whereTarget(List<? extends OptionalCondition<?>> more) {
        return replacing(Objects.requireNonNull(target).where(more));
    }

    /** Groups the rows by these values, after the values added before. */
    public Selection<R, V> groupBy(List<ValuePart<?>> values) {
        return with(groups.by(values));
    }

    /** Adds conditions on groups. */
    public Selection<R, V> having(List<SqlPart> more) {
        return with(groups.having(more));
    }

    /** Returns equal results once. */
    public Selection<R, V> distinct() {
        return with(groups.asDistinct());
    }

    /** Sorts by these values, after the values added before. */
    public Selection<R, V> orderBy(List<? extends Order<R>> more) {
        List<SortPart> parts = new ArrayList<>();
        more.forEach(each -> parts.add((SortPart) each));
        return sort(parts);
    }

    /** Sorts by values of the joined row, after the values added before. */
    public Selection<R, V> orderByTarget(List<? extends Order<?>> more) {
        List<SortPart> parts = new ArrayList<>();
        more.forEach(each -> parts.add(new TargetOrder((SortPart) each)));
        return sort(parts);
    }

    private Selection<R, V> sort(List<SortPart> more) {
        List<SortPart> joined = new ArrayList<>(orders);
        joined.addAll(more);
        return new Selection<>(
                rows, form, conditions, target, groups, List.copyOf(joined), limit, offset, lock, fetchSize);
    }

    /** Selects at most {@code most} rows. */
    public Selection<R, V> limit(long most) {
        return new Selection<>(rows, form, conditions, target, groups, orders, most, offset, lock, fetchSize);
    }

    /** Skips the first {@code skipped} rows. */
    public Selection<R, V> offset(long skipped) {
        return new Selection<>(rows, form, conditions, target, groups, orders, limit, skipped, lock, fetchSize);
    }

    /** Locks the rows until the end of the transaction. */
    public Selection<R, V> lock(RowLock how) {
        return new Selection<>(rows, form, conditions, target, groups, orders, limit, offset, how, fetchSize);
    }

    /** Streams with that many rows at a time. */
    public Selection<R, V> fetchSize(int rowsAtOnce) {
        return new Selection<>(rows, form, conditions, target, groups, orders, limit, offset, lock, rowsAtOnce);
    }

    /** Returns whether the selection has a limit. */
    public boolean isLimited() {
        return limit != NO_LIMIT;
    }

    /** Returns what the query selects in a new, modifiable list. */
    public List<V> list() {
        return list(query(limit));
    }

    /** Returns what a query of this selection selects, in a new, modifiable list. */
    public List<V> list(SqlText query) {
        return run(lease -> rows.list(lease, statement(query), query, form));
    }

    /** Runs the query; its rows are read one after the other. */
    public OpenRows<V> stream() {
        SqlText sql = query(limit);
        if (lock != RowLock.NONE) {
            rows.requireTransaction();
        }
        return rows.stream(statement(sql), sql, form, fetchSize);
    }

    /** Returns the results that one query selects together with the number of all results of another selection. */
    List<CountedForm.Counted<V>> countedBy(Selection<?, ?> all) {
        return with(new CountedForm<>(form, new QueryText<>(all).count())).list();
    }

    /** Returns whether the results are groups of rows, or different values, instead of single rows. */
    boolean isGrouped() {
        return new QueryText<>(this).isGrouped();
    }

    /** Returns the same rows, of which a query returns the columns. */
    public Selection<R, Row> columns() {
        return with(ColumnsForm.of(form, rows.context().jsonCodec()));
    }

    /** Refuses a limit or an offset. */
    void requireWhole(String ending) {
        if (isLimited() || offset > 0) {
            throw new IllegalArgumentException("the query has a limit or an offset, but " + ending
                    + "(…) has a size of its own: leave out limit(…) and offset(…)");
        }
    }

    /** Returns the first value, or null if there is no row or its value is NULL. */
    public @Nullable V firstOrNull() {
        SqlText sql = query(Math.min(limit, 1));
        List<V> first = list(sql);
        return first.isEmpty() ? null : first.get(0);
    }

    /** Runs work that sends this query. */
    public <T extends @Nullable Object> T run(LeaseFunction<T> work) {
        return lock == RowLock.NONE ? rows.reading(work) : rows.locking(work);
    }

    /** Returns the query for at most {@code most} rows of this selection. */
    public SqlText query(long most) {
        return new QueryText<>(this).query(most);
    }

    /** Returns the number of results. */
    public long count() {
        SqlText sql = new QueryText<>(this).count();
        return rows.number(rows.statement(sql, rows.statements().count().results()), sql);
    }

    /** Returns whether there is any result. */
    public boolean exists() {
        SqlText sql = new QueryText<>(this).any();
        return rows.any(rows.statement(sql, rows.statements().count().results()), sql);
    }

    /** Deletes all rows that match the conditions and returns their number. */
    public long delete() {
        SqlText sql = rows.text().append(rows.statements().deleteAll().text());
        conditions.appendTo(sql);
        return rows.change(rows.statement(sql, rows.statements().deleteAll().results()), sql);
    }

    /** Returns the finished statement of a query. */
    public SqlStatement statement(SqlText query) {
        return rows.statement(query, form.results());
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public String toString() {
        return rows.schema().qualifiedName()
                + (target == null ? "" : " with " + target.rows().schema().qualifiedName()) + ", " + conditions
                + (orders.isEmpty() ? "" : ", ordered by " + orders)
                + (isLimited() ? ", limit " + limit : "")
                + (offset == 0 ? "" : ", offset " + offset);
    }
}
