package io.doctable.metadata;

import io.doctable.error.ReadOnlyException;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.tables.Similar;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.Row;
import io.doctable.table.ValueColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows and columns of a table that is accessed without its record. */
final class DynamicStore {
    private final RowStore<Row> rows;
    private final RowTable table;
    private final Map<String, ValueColumn<Row, Object>> columns = new LinkedHashMap<>();

    DynamicStore(LeaseSource leases, TableEntry registered) {
        this.table = registered.table() instanceof RowTable without
                ? without
                : new RowTable(leases.context(), registered.schema(), false);
        this.rows = new RowStore<>(leases, table, registered);
        table.columns().forEach(column -> columns.put(column.name(), column));
    }

    RowStore<Row> rows() {
        return rows;
    }

    List<ValueColumn<Row, Object>> columns() {
        return table.columns();
    }

    ValueColumn<Row, Object> column(String name) {
        ValueColumn<Row, Object> column = columns.get(name);
        if (column == null) {
            String nearest = Similar.nearest(name, columns.keySet())
                    .map(found -> ": did you mean \"" + found + "\"?")
                    .orElse(".");
            throw new IllegalArgumentException("table " + rows.registered().name() + " has no column \"" + name + "\""
                    + nearest + " It has " + columns.keySet());
        }
        return column;
    }

    /** Refuses a change of a read-only table. */
    void requireWritable() {
        rows.context().admission().requireWritable(Access.WRITE, rows.registered());
        if (rows.schema().readOnly()) {
            throw new ReadOnlyException(
                    rows.registered() + " is a view or a foreign table and can only be read", null, null);
        }
    }
}
