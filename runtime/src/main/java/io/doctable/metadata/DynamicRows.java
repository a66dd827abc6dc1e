package io.doctable.metadata;

import io.doctable.internal.rows.Assignments;
import io.doctable.internal.rows.Selection;
import io.doctable.row.Row;
import io.doctable.table.Condition;
import io.doctable.table.Order;
import io.doctable.table.ValueColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selection of rows of a {@link DynamicTable} to read, change or delete. Immutable: each method that narrows or sorts
 * it returns a new selection. Nothing is sent until the rows are read, changed or deleted.
 */
public final class DynamicRows {
    private final DynamicStore store;
    private final Selection<Row, Row> selection;

    DynamicRows(DynamicStore store) {
        this(store, Selection.every(store.rows()));
    }

    private DynamicRows(DynamicStore store, Selection<Row, Row> selection) {
        this.store = store;
        this.selection = selection;
    }

    /** Narrows the selection to rows that also match this condition on a {@link DynamicTable#column}. */
    public DynamicRows where(Condition<Row> condition) {
        return new DynamicRows(store, selection.where(List.of(condition)));
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
        return new DynamicRows(store, selection.orderBy(List.of(order)));
    }

    /**
     * Limits the selection to at most {@code most} rows.
     *
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public DynamicRows limit(long most) {
        return new DynamicRows(store, selection.limit(most));
    }

    /** Returns the rows in a new, modifiable list. */
    public List<Row> list() {
        return selection.list();
    }

    /** Returns the first row; empty if there is none. */
    public Optional<Row> first() {
        return Optional.ofNullable(selection.firstOrNull());
    }

    /** Returns how many rows there are, at most the limit. */
    public long count() {
        return selection.count();
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
                    + selection.rows().schema().qualifiedName() + " sets no column: give at least one value");
        }
        Assignments<Row> assignments = Assignments.none(selection.rows());
        for (Map.Entry<String, ? extends @Nullable Object> each : values.entrySet()) {
            ValueColumn<Row, Object> column = store.column(each.getKey());
            Object value = each.getValue();
            assignments = assignments.with(
                    column.schema(), sql -> sql.bind(column.schema(), out -> column.write(out, value)));
        }
        return assignments.run(selection.conditions());
    }

    /**
     * Deletes these rows.
     *
     * @return how many rows were deleted
     * @throws IllegalStateException if there is a limit or an order
     */
    public long delete() {
        requireWhole("a deletion");
        return selection.delete();
    }

    private void requireWhole(String what) {
        store.requireWritable();
        if (selection.isLimited() || !selection.orders().isEmpty()) {
            throw new IllegalStateException(
                    what + " of " + selection.rows().schema().qualifiedName()
                            + " cannot have limit(…) or orderBy(…): it applies to all matching rows");
        }
    }

    /** Returns the table's name, the number of conditions, the order and the limit, without values. */
    @Override
    public String toString() {
        return "DynamicRows(" + selection + ")";
    }
}
