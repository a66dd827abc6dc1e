package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.ArrayList;
import java.util.List;
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
 * @param orders the columns to sort by, the first one first
 * @param limit the largest number of rows, {@link Long#MAX_VALUE} for all
 * @param offset how many rows to skip
 * @param fetchSize how many rows a database sends at a time when they are streamed
 */
public record Selection<R, V extends @Nullable Object>(
        RowStore<R> rows,
        RowForm<V> form,
        Conditions<R> conditions,
        List<Order<R>> orders,
        long limit,
        long offset,
        int fetchSize) {
    private static final long NO_LIMIT = Long.MAX_VALUE;

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
        return new Selection<>(rows, rows.records(), conditions, List.of(), NO_LIMIT, 0, RowStream.DEFAULT_FETCH_SIZE);
    }

    /** Selects every row and returns what the form makes of it. */
    public static <R, V extends @Nullable Object> Selection<R, V> of(RowStore<R> rows, RowForm<V> form) {
        return new Selection<>(rows, form, Conditions.none(), List.of(), NO_LIMIT, 0, RowStream.DEFAULT_FETCH_SIZE);
    }

    /** Adds the conditions that are not absent. */
    public Selection<R, V> where(List<? extends OptionalCondition<R>> more) {
        return new Selection<>(rows, form, conditions.and(more), orders, limit, offset, fetchSize);
    }

    /** Sorts by these columns, after the columns added before. */
    public Selection<R, V> orderBy(List<Order<R>> more) {
        List<Order<R>> joined = new ArrayList<>(orders);
        joined.addAll(more);
        return new Selection<>(rows, form, conditions, List.copyOf(joined), limit, offset, fetchSize);
    }

    /** Selects at most {@code most} rows. */
    public Selection<R, V> limit(long most) {
        return new Selection<>(rows, form, conditions, orders, most, offset, fetchSize);
    }

    /** Skips the first {@code skipped} rows. */
    public Selection<R, V> offset(long skipped) {
        return new Selection<>(rows, form, conditions, orders, limit, skipped, fetchSize);
    }

    /** Streams with that many rows at a time. */
    public Selection<R, V> fetchSize(int rowsAtOnce) {
        return new Selection<>(rows, form, conditions, orders, limit, offset, rowsAtOnce);
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
        return rows.list(statement(query), query, form);
    }

    /** Runs the query; its rows are read one after the other. */
    public OpenRows<V> stream() {
        SqlText sql = query(limit);
        return rows.stream(statement(sql), sql, form, fetchSize);
    }

    /** Returns the first value, or null if there is no row or its value is NULL. */
    public @Nullable V firstOrNull() {
        SqlText sql = query(Math.min(limit, 1));
        return rows.firstOrNull(statement(sql), sql, form);
    }

    /** Returns the query for at most {@code most} rows of this selection. */
    public SqlText query(long most) {
        return append(start(form), orders, most);
    }

    /** Returns the start of a query for something else of the same rows, up to the conditions. */
    SqlText start(RowForm<?> selected) {
        SqlText sql = rows.text().append("SELECT ");
        selected.appendTo(sql);
        return sql.append(rows.dialect().dml().from(rows.schema()));
    }

    /** Returns the number of rows. */
    public long count() {
        if (!isLimited() && offset == 0) {
            SqlText sql = rows.text().append(rows.statements().count().text());
            conditions.appendTo(sql);
            return count(sql);
        }
        SqlText sql = rows.text().append("SELECT count(*) FROM (");
        return count(append(sql.append(rows.statements().selectOne().text()), List.of(), limit)
                .append(") AS counted"));
    }

    private long count(SqlText sql) {
        return rows.number(rows.statement(sql, rows.statements().count().results()), sql);
    }

    /** Returns whether there is any row. */
    public boolean exists() {
        SqlText sql = rows.text().append(rows.statements().selectOne().text());
        append(sql, List.of(), Math.min(limit, 1));
        return rows.any(rows.statement(sql, rows.statements().selectOne().results()), sql);
    }

    /** Deletes all rows that match the conditions and returns their number. */
    public long delete() {
        SqlText sql = rows.text().append(rows.statements().deleteAll().text());
        conditions.appendTo(sql);
        return rows.change(rows.statement(sql, rows.statements().deleteAll().results()), sql);
    }

    private SqlStatement statement(SqlText sql) {
        return rows.statement(sql, form.results());
    }

    private SqlText append(SqlText sql, List<Order<R>> by, long most) {
        conditions.appendTo(sql);
        String word = " ORDER BY ";
        for (Order<R> order : by) {
            sql.append(word);
            SqlPart.append(order, sql);
            word = ", ";
        }
        if (most != NO_LIMIT || offset > 0) {
            // Some databases take no OFFSET without a LIMIT, so there is one, however large.
            sql.dialect().dml().limit(sql, most, offset);
        }
        return sql;
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public String toString() {
        return rows.schema().qualifiedName() + ", " + conditions
                + (orders.isEmpty() ? "" : ", ordered by " + orders)
                + (isLimited() ? ", limit " + limit : "")
                + (offset == 0 ? "" : ", offset " + offset);
    }
}
