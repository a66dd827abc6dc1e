package io.doctable.dao;

import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.table.Condition;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Order;
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
    private final Selection<R> selection;

    Select(RowStore<R> rows) {
        this(Selection.every(rows));
    }

    private Select(Selection<R> selection) {
        this.selection = selection;
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

    /** Runs the query and returns the rows in a new list that the caller may change. */
    public List<R> list() {
        return selection.list();
    }

    /** Runs the query and returns the first row, or empty if there is none. */
    public Optional<R> first() {
        return selection.first();
    }

    /**
     * Runs the query and returns its only row.
     *
     * @throws RowNotFoundException if no row matches
     * @throws TooManyRowsException if several rows match
     */
    public R one() {
        SqlText sql = queryForTwo();
        return only(sql)
                .orElseThrow(() -> new RowNotFoundException(
                        "no row of " + tableName()
                                + " matches a query for exactly one row; use optional() if there may be none",
                        sql.text(),
                        null));
    }

    /**
     * Runs the query and returns its only row, or empty if there is none.
     *
     * @throws TooManyRowsException if several rows match
     */
    public Optional<R> optional() {
        return only(queryForTwo());
    }

    /** Returns the number of rows that the query selects. */
    public long count() {
        return selection.count();
    }

    /** Returns whether the query selects any row. */
    public boolean exists() {
        return selection.exists();
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public String toString() {
        return "Select(" + selection + ")";
    }

    /** A second row shows that the query does not select one row alone. */
    private SqlText queryForTwo() {
        return selection.query(Math.min(selection.limit(), 2));
    }

    private Optional<R> only(SqlText sql) {
        List<R> found = selection.list(sql);
        if (found.size() > 1) {
            throw new TooManyRowsException(
                    "more than one row of " + tableName()
                            + " matches a query for at most one row; use first() or list(), or add conditions",
                    sql.text(),
                    null);
        }
        return found.stream().findFirst();
    }

    private String tableName() {
        return selection.rows().schema().qualifiedName();
    }
}
