package io.doctable.dao;

import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of one table. Immutable: each method returns a new query and leaves this one unchanged. The methods
 * that run the query throw {@link io.doctable.error.UnsupportedByDialectException} if the database cannot evaluate a
 * condition or order by value, and {@link io.doctable.error.MappingException} for a row that the record cannot hold.
 *
 * @param <R> the record
 */
public final class Select<R> {
    private static final long NO_LIMIT = Long.MAX_VALUE;
    private static final ColumnSchema LIMIT =
            ColumnSchema.builder("limit", DataType.of(DataType.Kind.LONG)).build();
    private static final ColumnSchema OFFSET =
            ColumnSchema.builder("offset", DataType.of(DataType.Kind.LONG)).build();

    private final RowStore<R> rows;
    private final Conditions<R> conditions;
    private final List<Order<R>> orders;
    private final long limit;
    private final long offset;

    Select(RowStore<R> rows) {
        this(rows, Conditions.none(), List.of(), NO_LIMIT, 0);
    }

    private Select(RowStore<R> rows, Conditions<R> conditions, List<Order<R>> orders, long limit, long offset) {
        this.rows = rows;
        this.conditions = conditions;
        this.orders = orders;
        this.limit = limit;
        this.offset = offset;
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Select<R> where(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /** Adds conditions; a row must match all of them and all conditions added before. Absent conditions are ignored. */
    public Select<R> where(List<? extends OptionalCondition<R>> all) {
        return new Select<>(rows, conditions.and(all), orders, limit, offset);
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
        List<Order<R>> joined = new ArrayList<>(orders);
        joined.addAll(all);
        return new Select<>(rows, conditions, List.copyOf(joined), limit, offset);
    }

    /**
     * Returns at most {@code most} rows; default: no limit.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Select<R> limit(long most) {
        return new Select<>(rows, conditions, orders, notNegative("limit", most), offset);
    }

    /**
     * Skips the first {@code skipped} rows; default 0.
     *
     * @throws IllegalArgumentException if {@code skipped} is negative
     */
    public Select<R> offset(long skipped) {
        return new Select<>(rows, conditions, orders, limit, notNegative("offset", skipped));
    }

    private long notNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("the " + what + " of a query must be 0 or more, but is " + number);
        }
        return number;
    }

    /** Runs the query and returns the rows in a new list that the caller may change. */
    public List<R> list() {
        SqlText sql = query(rows.statements().selectAll(), limit);
        return rows.list(statement(sql), sql);
    }

    /** Runs the query and returns the first row, or empty if there is none. */
    public Optional<R> first() {
        SqlText sql = query(rows.statements().selectAll(), Math.min(limit, 1));
        return rows.first(statement(sql), sql);
    }

    /**
     * Runs the query and returns its only row.
     *
     * @throws RowNotFoundException if no row matches
     * @throws TooManyRowsException if several rows match
     */
    public R one() {
        SqlText sql = query(rows.statements().selectAll(), Math.min(limit, 2));
        return only(sql)
                .orElseThrow(() -> new RowNotFoundException(
                        "no row of " + rows.schema().qualifiedName()
                                + " matches a query for exactly one row; use optional() if there" + " may be none",
                        sql.text(),
                        null));
    }

    /**
     * Runs the query and returns its only row, or empty if there is none.
     *
     * @throws TooManyRowsException if several rows match
     */
    public Optional<R> optional() {
        return only(query(rows.statements().selectAll(), Math.min(limit, 2)));
    }

    /** Returns the number of rows that the query selects. */
    public long count() {
        if (limit == NO_LIMIT && offset == 0) {
            SqlText sql = rows.text().append(rows.statements().count().text());
            conditions.appendTo(sql);
            return count(sql);
        }
        SqlText sql = rows.text().append("SELECT count(*) FROM (");
        return count(
                append(sql, rows.statements().selectOne(), List.of(), limit).append(") AS counted"));
    }

    /** Returns whether the query selects any row. */
    public boolean exists() {
        SqlText sql = append(rows.text(), rows.statements().selectOne(), List.of(), Math.min(limit, 1));
        return rows.any(rows.statement(sql, rows.statements().selectOne().results()), sql);
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public String toString() {
        return "Select(" + rows.schema().qualifiedName() + ", " + conditions
                + (orders.isEmpty() ? "" : ", ordered by " + orders)
                + (limit == NO_LIMIT ? "" : ", limit " + limit)
                + (offset == 0 ? "" : ", offset " + offset)
                + ")";
    }

    private long count(SqlText sql) {
        return rows.number(rows.statement(sql, rows.statements().count().results()), sql);
    }

    private Optional<R> only(SqlText sql) {
        List<R> found = rows.list(statement(sql), sql);
        if (found.size() > 1) {
            throw new TooManyRowsException(
                    "more than one row of " + rows.schema().qualifiedName()
                            + " matches a query for at most one row; use first() or" + " list(), or add conditions",
                    sql.text(),
                    null);
        }
        return found.stream().findFirst();
    }

    private SqlStatement statement(SqlText sql) {
        return rows.statement(sql, rows.statements().selectAll().results());
    }

    private SqlText query(SqlStatement start, long most) {
        return append(rows.text(), start, orders, most);
    }

    private SqlText append(SqlText sql, SqlStatement start, List<Order<R>> by, long most) {
        sql.append(start.text());
        conditions.appendTo(sql);
        String word = " ORDER BY ";
        for (Order<R> order : by) {
            sql.append(word);
            order.appendTo(sql);
            word = ", ";
        }
        if (most != NO_LIMIT || offset > 0) {
            // Some databases take no OFFSET without a LIMIT, so there is one, however large.
            sql.append(" LIMIT ").bind(LIMIT, out -> out.setLong(most));
        }
        if (offset > 0) {
            sql.append(" OFFSET ").bind(OFFSET, out -> out.setLong(offset));
        }
        return sql;
    }
}
