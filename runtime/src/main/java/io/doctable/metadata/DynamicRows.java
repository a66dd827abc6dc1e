package io.doctable.metadata;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.option.Access;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.sql.Row;
import io.doctable.table.Condition;
import io.doctable.table.Order;
import io.doctable.table.Stamp;
import io.doctable.table.ValueColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selection of rows of a {@link DynamicTable} to read, change or delete. Immutable: each method that narrows or sorts
 * it returns a new selection. Nothing is sent until the rows are read, changed or deleted.
 */
public final class DynamicRows {
    private static final ColumnSchema LIMIT =
            ColumnSchema.builder("limit", DataType.of(DataType.Kind.LONG)).build();
    private static final long NO_LIMIT = Long.MAX_VALUE;

    private final DynamicStore store;
    private final List<Condition<Row>> conditions;
    private final List<Order<Row>> orders;
    private final long limit;

    DynamicRows(DynamicStore store) {
        this(store, List.of(), List.of(), NO_LIMIT);
    }

    private DynamicRows(DynamicStore store, List<Condition<Row>> conditions, List<Order<Row>> orders, long limit) {
        this.store = store;
        this.conditions = conditions;
        this.orders = orders;
        this.limit = limit;
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> joined = new ArrayList<>(all);
        joined.add(one);
        return List.copyOf(joined);
    }

    /** Narrows the selection to rows that also match this condition on a {@link DynamicTable#column}. */
    public DynamicRows where(Condition<Row> condition) {
        return new DynamicRows(store, and(conditions, condition), orders, limit);
    }

    /** Narrows the selection to rows for which this SQL is also true; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql) {
        return whereSql(sql, Map.of());
    }

    /**
     * Narrows the selection to rows for which this SQL is also true, with a value for each {@code :name}; see
     * {@link Condition#sql}.
     */
    public DynamicRows whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(Condition.<Row>sql(sql, binds));
    }

    /** Sorts the rows by a {@link DynamicTable#column}, after the orders added before. */
    public DynamicRows orderBy(Order<Row> order) {
        return new DynamicRows(store, conditions, and(orders, order), limit);
    }

    /**
     * Limits the selection to at most {@code most} rows.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public DynamicRows limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, not " + most);
        }
        return new DynamicRows(store, conditions, orders, most);
    }

    /** Returns the rows in a new, modifiable list. */
    public List<Row> list() {
        SqlText sql = store.text().append(store.statements().selectAll().text());
        appendConditions(sql);
        String word = " ORDER BY ";
        for (Order<Row> order : orders) {
            sql.append(word);
            order.appendTo(sql);
            word = ", ";
        }
        if (limit != NO_LIMIT) {
            sql.append(" LIMIT ").bind(LIMIT, out -> out.setLong(limit));
        }
        try (Lease lease = store.lend(Access.READ)) {
            return store.rows(lease, store.statement(sql, store.schema().columns()), sql);
        }
    }

    /** Returns the first row; empty if there is none. */
    public Optional<Row> first() {
        return limit(Math.min(limit, 1)).list().stream().findFirst();
    }

    /** Returns how many rows there are, at most the limit. */
    public long count() {
        SqlText sql = store.text().append(store.statements().count().text());
        appendConditions(sql);
        return Math.min(limit, store.number(store.statement(sql, List.of()), sql));
    }

    /**
     * Sets columns of these rows; the version and the time of update change as well.
     *
     * @return how many rows were updated
     * @throws IllegalArgumentException if no column is given, or a column is unknown, not updatable, set by the
     *     library, or part of the primary key
     * @throws IllegalStateException if there is a limit or an order
     */
    public long update(Map<String, ? extends @Nullable Object> values) {
        requireWhole("an update");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("the update of table "
                    + store.schema().qualifiedName() + " sets no column: give at least one value");
        }
        SqlText sql = store.text().append(store.statements().updateTable());
        String word = " SET ";
        for (Map.Entry<String, ? extends @Nullable Object> each : values.entrySet()) {
            ValueColumn<Row, Object> column = updatable(each.getKey());
            Object value = each.getValue();
            sql.append(word).append(quoted(column.schema())).append(" = ");
            sql.bind(column.schema(), out -> column.write(out, value));
            word = ", ";
        }
        Stamp stamp = store.leases().context().stamp();
        for (ColumnSchema column : store.schema().columns()) {
            if (column.generation() == Generation.VERSION) {
                sql.append(", ")
                        .append(quoted(column))
                        .append(" = ")
                        .column(column)
                        .append(" + 1");
            } else if (column.generation() == Generation.UPDATED_AT) {
                sql.append(", ").append(quoted(column)).append(" = ");
                sql.bind(column, (RowWriter out) -> stamp.writeTime(out, column));
            }
        }
        return change(sql);
    }

    private ValueColumn<Row, Object> updatable(String name) {
        ValueColumn<Row, Object> column = store.column(name);
        ColumnSchema schema = column.schema();
        boolean ours = schema.generation() != Generation.NONE || schema.computed() != null;
        if (ours || !schema.updatable() || store.schema().primaryKey().contains(name)) {
            throw new IllegalArgumentException("column " + column + " cannot be updated: it is "
                    + (ours ? "set by the library or the database" : "part of the primary key or not updatable"));
        }
        return column;
    }

    private String quoted(ColumnSchema column) {
        return store.statements().dialect().quote(column.name());
    }

    /**
     * Deletes these rows.
     *
     * @return how many rows were deleted
     * @throws IllegalStateException if there is a limit or an order
     */
    public long delete() {
        requireWhole("a deletion");
        return change(store.text().append(store.statements().deleteAll().text()));
    }

    private long change(SqlText sql) {
        appendConditions(sql);
        SqlStatement statement = store.statement(sql, List.of());
        return store.change(statement, sql);
    }

    private void requireWhole(String what) {
        store.requireWritable();
        if (limit != NO_LIMIT || !orders.isEmpty()) {
            throw new IllegalStateException(what + " of " + store.schema().qualifiedName()
                    + " cannot have limit(…) or orderBy(…): it applies to all matching rows");
        }
    }

    private void appendConditions(SqlText sql) {
        String word = " WHERE ";
        for (Condition<Row> each : conditions) {
            sql.append(word);
            each.appendTo(sql);
            word = " AND ";
        }
    }
}
