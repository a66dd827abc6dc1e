package io.doctable.metadata;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.PartialInsert;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.Row;
import io.doctable.row.RowBinder;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.Stamp;
import io.doctable.table.ValueColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inserts rows given as maps. */
final class DynamicInserts {
    private final DynamicStore store;
    private final RowStore<Row> rows;
    private final TableSchema schema;

    DynamicInserts(DynamicStore store) {
        this.store = store;
        this.rows = store.rows();
        this.schema = rows.schema();
    }

    Row one(Map<String, ? extends @Nullable Object> values) {
        store.requireWritable();
        Insertion insertion = insertion(values, rows.context().stamp());
        if (insertion.moveIdentity != null) {
            return rows.atomically(lease -> insert(lease, insertion));
        }
        try (Lease lease = rows.lend(Access.WRITE)) {
            return insert(lease, insertion);
        }
    }

    List<Row> all(Collection<? extends Map<String, ? extends @Nullable Object>> given) {
        store.requireWritable();
        Stamp stamp = rows.context().stamp();
        List<Insertion> insertions = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> row : given) {
            if (row == null) {
                throw new NullPointerException("element " + insertions.size() + " of the collection is null");
            }
            int index = insertions.size();
            insertions.add(atRow(index, () -> insertion(row, stamp.next())));
        }
        if (insertions.isEmpty()) {
            return new ArrayList<>();
        }
        return rows.atomically(lease -> {
            List<Row> stored = new ArrayList<>();
            for (Insertion insertion : insertions) {
                stored.add(atRow(stored.size(), () -> insert(lease, insertion)));
            }
            return stored;
        });
    }

    private static <T> T atRow(int index, Supplier<T> work) {
        try {
            return work.get();
        } catch (DocTableException e) {
            throw e.noting("at row " + index + " of the collection");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " (row " + index + " of the collection)", e);
        }
    }

    private Row insert(Lease lease, Insertion insertion) {
        Row stored = rows.insert(lease, insertion.statement, insertion.parameters);
        if (insertion.moveIdentity != null) {
            rows.any(lease, insertion.moveIdentity, RowStore.NO_PARAMETERS);
        }
        return stored;
    }

    private Insertion insertion(Map<String, ? extends @Nullable Object> values, Stamp stamp) {
        values.keySet().forEach(store::column);
        List<ColumnSchema> columns = new ArrayList<>();
        List<RowBinder> binders = new ArrayList<>();
        boolean identity = false;
        for (ValueColumn<Row, Object> column : store.columns()) {
            ColumnSchema about = column.schema();
            Object value = values.get(about.name());
            RowBinder binder;
            if (values.containsKey(about.name()) && (value != null || about.generation() == Generation.NONE)) {
                binder = given(column, value);
                identity |= about.generation() == Generation.IDENTITY;
            } else {
                binder = made(column, stamp);
            }
            if (binder != null) {
                columns.add(about);
                binders.add(binder);
            }
        }
        RowBinder parameters = out -> {
            for (RowBinder each : binders) {
                each.bind(out);
            }
        };
        return new Insertion(
                PartialInsert.of(rows.dialect(), schema, columns), parameters, identity ? rows.moveIdentity() : null);
    }

    private RowBinder given(ValueColumn<Row, Object> column, @Nullable Object value) {
        ColumnSchema about = column.schema();
        if (about.computed() != null || !about.insertable()) {
            throw refused(about, "inserts do not write this column; leave it out");
        }
        return out -> column.write(out, value);
    }

    /** Returns the binder of the value that the library generates for a column without a value, null if none. */
    private @Nullable RowBinder made(ValueColumn<Row, Object> column, Stamp stamp) {
        ColumnSchema about = column.schema();
        return switch (about.generation()) {
            case IDENTITY -> null;
            case UUID -> out -> column.write(out, stamp.uuid());
            case CREATED_AT, UPDATED_AT -> out -> stamp.writeTime(out, about);
            case VERSION -> out -> column.write(out, 1);
            case NONE -> {
                if (!about.nullable() && !about.hasDefault() && about.insertable() && about.computed() == null) {
                    throw refused(about, "no value is given, but the column is NOT NULL and has no default");
                }
                yield null;
            }
        };
    }

    private MappingException refused(ColumnSchema column, String problem) {
        return MappingException.onWriting(schema.qualifiedName(), column.name(), null, problem);
    }

    /**
     * One row to insert.
     *
     * @param moveIdentity the statement to run afterwards, null for none
     */
    private record Insertion(
            SqlStatement statement,
            RowBinder parameters,
            @Nullable SqlStatement moveIdentity) {}
}
