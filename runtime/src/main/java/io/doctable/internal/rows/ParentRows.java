package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.SqlText.Join;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.internal.expression.ValueSet;
import io.doctable.internal.session.Lease;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.Table;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows with the rows of another table that reference them: first the rows, then all that reference one of them.
 *
 * @param rows the referenced rows
 * @param key the foreign key
 * @param children the rows that reference them
 * @param <R> what a referenced row is read as
 * @param <C> what a row that references it is read as
 */
public record ParentRows<R, C>(Selection<R, R> rows, ForeignKeySchema key, Selection<C, C> children) {
    /** The most rows for whose keys of several columns one statement asks. */
    private static final int MOST_KEYS = 200;
    /** What is equal in Java if the database considers it equal, unless a column has its own collation or type. */
    private static final Set<Kind> EXACT =
            Set.of(Kind.BYTE, Kind.SHORT, Kind.INT, Kind.LONG, Kind.TEXT, Kind.UUID, Kind.LOCAL_DATE);

    /** Returns the rows and all that reference them. */
    public static <R, C> ParentRows<R, C> of(Selection<R, R> rows, Table<C> table, ForeignKey<C, R> key) {
        RowStore<C> other = rows.rows().other(table);
        return new ParentRows<>(rows, Target.schemaOf(other.schema(), key), Selection.every(other));
    }

    /** Returns the same rows with other rows that reference them. */
    public ParentRows<R, C> children(Selection<C, C> others) {
        return new ParentRows<>(rows, key, others);
    }

    /** Reads all rows. */
    public Map<R, List<C>> map() {
        children.rows().makeReady();
        return rows.run(lease -> {
            Map<R, List<C>> found = new LinkedHashMap<>();
            Map<List<@Nullable Object>, List<C>> byKey = new LinkedHashMap<>();
            List<List<@Nullable Object>> keys = new ArrayList<>();
            Selection<R, Keyed<R>> parents = rows.with(KeyedForm.of(rows.rows(), key.targetColumns()));
            for (Keyed<R> each : list(lease, parents, parents.query(rows.limit()))) {
                List<C> list = new ArrayList<>();
                found.put(each.row(), list);
                keys.add(each.key());
                byKey.put(comparable(each.key()), list);
            }
            int most = key.columns().size() == 1 ? Math.max(1, keys.size()) : MOST_KEYS;
            for (int from = 0; from < keys.size(); from += most) {
                read(lease, keys.subList(from, Math.min(keys.size(), from + most)), byKey);
            }
            return found;
        });
    }

    private void read(Lease lease, List<List<@Nullable Object>> keys, Map<List<@Nullable Object>, List<C>> byKey) {
        RowStore<C> store = children.rows();
        Selection<C, Keyed<C>> wanted;
        SqlPart among;
        if (isComparable()) {
            wanted = children.with(KeyedForm.of(store, key.columns()));
            among = among(store.schema(), key.columns(), keys);
        } else {
            TableSchema parent = rows.rows().schema();
            wanted = children.join(new Target<>(rows.rows(), new Join(key, parent, false), List.of()))
                    .with(KeyedForm.ofTarget(store, parent, key.targetColumns()));
            SqlPart referenced = among(parent, key.targetColumns(), keys);
            among = sql -> sql.target(referenced);
        }
        SqlText sql = new QueryText<>(wanted).query(children.limit(), among);
        for (Keyed<C> each : list(lease, wanted, sql)) {
            List<C> list = byKey.get(comparable(each.key()));
            if (list != null) {
                list.add(each.row());
            }
        }
    }

    private static <T, V> List<V> list(Lease lease, Selection<T, V> selection, SqlText sql) {
        return selection.rows().list(lease, selection.statement(sql), sql, selection.form());
    }

    /** Returns whether the keys that the database considers equal are equal in Java, so that no join is needed. */
    private boolean isComparable() {
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnSchema own = children.rows().schema().column(key.columns().get(i));
            ColumnSchema referenced =
                    rows.rows().schema().column(key.targetColumns().get(i));
            if (!isExact(own)
                    || !isExact(referenced)
                    || own.type().kind() != referenced.type().kind()) {
                return false;
            }
        }
        return true;
    }

    private boolean isExact(ColumnSchema column) {
        ColumnVariant words = column.on(rows.rows().dialect().name());
        return words.collation() == null
                && words.type() == null
                && EXACT.contains(column.type().kind());
    }

    /** Returns a key whose arrays of bytes are equal if their bytes are. */
    private static List<@Nullable Object> comparable(List<@Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.replaceAll(each -> each instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : each);
        return all;
    }

    private static SqlPart among(TableSchema table, List<String> names, List<List<@Nullable Object>> keys) {
        List<ColumnPart<Object>> parts = names.stream()
                .map(table::column)
                .map(column -> new ColumnPart<>(column, ColumnType.anyOf(column.type())))
                .toList();
        if (parts.size() == 1) {
            List<Object> values = new ArrayList<>();
            keys.forEach(each -> values.add(each.get(0)));
            return new ValueSet<>(parts.get(0), values, true);
        }
        return sql -> {
            String word = "(";
            for (List<@Nullable Object> each : keys) {
                for (int i = 0; i < parts.size(); i++) {
                    ColumnPart<Object> part = parts.get(i);
                    Object value = each.get(i);
                    sql.append(i == 0 ? word : " AND ")
                            .equatable(part)
                            .append(" = ")
                            .bind(part.place(), out -> part.type().write(out, value));
                }
                word = " OR ";
            }
            sql.append(")");
        };
    }

    /** Returns the tables and the conditions, without values. */
    @Override
    public String toString() {
        return rows + " with " + children;
    }

    /** A row and the values of some of its columns. */
    private record Keyed<T>(List<@Nullable Object> key, T row) {}

    /** The values of some columns, then every column. */
    private record KeyedForm<T>(
            RowStore<T> rows, boolean ofTarget, List<ColumnSchema> columns, List<ColumnType<Object>> types)
            implements RowForm<Keyed<T>> {
        static <T> KeyedForm<T> of(RowStore<T> rows, List<String> names) {
            return of(rows, false, rows.schema(), names);
        }

        /** Returns the form with the values of columns of the joined table. */
        static <T> KeyedForm<T> ofTarget(RowStore<T> rows, TableSchema target, List<String> names) {
            return of(rows, true, target, names);
        }

        private static <T> KeyedForm<T> of(RowStore<T> rows, boolean ofTarget, TableSchema table, List<String> names) {
            List<ColumnSchema> columns = names.stream().map(table::column).toList();
            return new KeyedForm<>(
                    rows,
                    ofTarget,
                    columns,
                    columns.stream()
                            .map(column -> ColumnType.anyOf(column.type()))
                            .toList());
        }

        @Override
        public void appendTo(SqlText sql) {
            SqlPart key =
                    inner -> columns.forEach(column -> inner.column(column).append(", "));
            if (ofTarget) {
                sql.target(key);
            } else {
                key.appendTo(sql);
            }
            sql.append(rows.statements().allColumns());
        }

        @Override
        public RowShape results() {
            List<ColumnSchema> all = new ArrayList<>(columns);
            all.addAll(rows.schema().columns());
            return RowShape.of(rows.schema(), all);
        }

        @Override
        public Keyed<T> read(RowReader in) throws SQLException {
            @Nullable Object[] values = new @Nullable Object[types.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = types.get(i).read(in);
            }
            return new Keyed<>(Arrays.asList(values), rows.mapping().read(in));
        }
    }
}
