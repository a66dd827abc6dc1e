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
 * Some or all rows of a {@link DynamicTable}, to be read, changed or deleted. Immutable: each method that narrows or sorts
 * them gives new ones. Nothing is sent before they are read, changed or deleted.
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

    /** Only those for which this condition on a {@link DynamicTable#column} is true as well. */
    public DynamicRows where(Condition<Row> condition) {
        return new DynamicRows(store, and(conditions, condition), orders, limit);
    }

    /** Only those for which this SQL is true as well; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql) {
        return whereSql(sql, Map.of());
    }

    /** Only those for which this SQL, with a value for each {@code :name}, is true as well; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(Condition.<Row>sql(sql, binds));
    }

    /** Sorted by a {@link DynamicTable#column}, after those said before. */
    public DynamicRows orderBy(Order<Row> order) {
        return new DynamicRows(store, conditions, and(orders, order), limit);
    }

    /**
     * At most so many.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public DynamicRows limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("the limit of a query is never negative, but this is " + most);
        }
        return new DynamicRows(store, conditions, orders, most);
    }

    /** The rows, in a list of the caller's own. */
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

    /** The first row, empty if there is none. */
    public Optional<Row> first() {
        return limit(Math.min(limit, 1)).list().stream().findFirst();
    }

    /** How many there are, at most the limit. */
    public long count() {
        SqlText sql = store.text().append(store.statements().count().text());
        appendConditions(sql);
        return Math.min(limit, store.number(store.statement(sql, List.of()), sql));
    }

    /**
     * Gives columns of these rows other values; version and time of update change with them.
     *
     * @return how many rows there were
     * @throws IllegalArgumentException if a column is none of the table's, is not updatable, or is the library's or part
     *     of the primary key; or if there is no column
     * @throws IllegalStateException if there is a limit or an order
     */
    public long update(Map<String, ? extends @Nullable Object> values) {
        requireWhole("an update");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an update of " + store.schema().qualifiedName() + " sets no column");
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
            throw new IllegalArgumentException(column + " cannot be set by an update: it is "
                    + (ours ? "given by the library or the database" : "part of the primary key or not updatable"));
        }
        return column;
    }

    private String quoted(ColumnSchema column) {
        return store.statements().dialect().quote(column.name());
    }

    /**
     * Deletes these rows.
     *
     * @return how many there were
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
                    + " takes all rows that fit, in no order: no limit(…)" + " and no orderBy(…)");
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
