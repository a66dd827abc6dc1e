package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.row.ValueCollector;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.text.ValueText;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.table.InsertShape;
import io.doctable.table.PrimaryKey;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values of a key in rows that a caller gives, to compare rows and to name them in messages.
 *
 * @param <T> what has the key
 */
final class RowKeys<T> {
    private final RowStore<?> rows;
    private final UniqueKey<?> key;
    private final KeyWriter<T> writer;

    RowKeys(RowStore<?> rows, UniqueKey<?> key, KeyWriter<T> writer) {
        this.rows = rows;
        this.key = key;
        this.writer = writer;
    }

    /** Returns the primary keys of rows. */
    static <R, K> RowKeys<R> of(RowStore<R> rows, PrimaryKey<R, K> key) {
        return new RowKeys<>(rows, key, (out, row) -> key.write(out, key.of(row)));
    }

    /** Returns the values of a key in new rows. */
    static <R, N> RowKeys<N> of(RowStore<R> rows, InsertShape<R, N> shape, UniqueKey<R> key) {
        return new RowKeys<>(rows, key, (out, row) -> shape.writeKey(out, row, key));
    }

    /** Returns how messages name new rows: by the first key whose values they hold. */
    static <R, N> IntFunction<String> names(RowStore<R> rows, InsertShape<R, N> shape, List<? extends N> given) {
        List<UniqueKey<R>> keys = new ArrayList<>();
        rows.table().primaryKey().ifPresent(keys::add);
        keys.addAll(rows.table().uniqueKeys());
        return index -> {
            for (UniqueKey<R> key : keys) {
                String name = RowKeys.of(rows, shape, key).name(given.get(index));
                if (!name.isEmpty()) {
                    return name;
                }
            }
            return "";
        };
    }

    /**
     * Returns whether two of these rows have, or may have, the same key.
     *
     * @throws io.doctable.error.MappingException if a value of a key cannot be stored
     */
    boolean anyTwice(List<? extends T> given) {
        if (!comparable()) {
            return true;
        }
        Set<Object> seen = new HashSet<>();
        for (T row : given) {
            if (!seen.add(values(row))) {
                return true;
            }
        }
        return false;
    }

    /** Whether values that the database considers equal are equal in Java. */
    private boolean comparable() {
        String dialect = rows.dialect().name();
        for (String name : key.columns()) {
            ColumnSchema column = rows.schema().column(name);
            if (column.on(dialect).collation() != null
                    || column.on(dialect).type() != null
                    || column.type().kind() == DataType.Kind.JSON) {
                return false;
            }
        }
        return true;
    }

    private List<@Nullable Object> values(T row) {
        ValueCollector out = new ValueCollector(rows.context().jsonCodec());
        out.start(RowShape.of(
                rows.schema(), key.columns().stream().map(rows.schema()::column).toList()));
        try {
            writer.write(out, row);
        } catch (SQLException e) {
            throw new IllegalStateException("nothing is sent", e);
        }
        return out.take();
    }

    /** Returns the key of a row for messages, in parentheses; empty if the row does not hold it. */
    String name(T row) {
        List<@Nullable Object> values;
        try {
            values = values(row);
        } catch (IllegalArgumentException | DocTableException e) {
            return "";
        }
        if (values.contains(null)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ColumnSchema column = rows.schema().column(key.columns().get(i));
            boolean secret = column.sensitive() || rows.context().hidesParameters();
            parts.add(column.name() + " = " + (secret ? ValueText.HIDDEN : ValueText.of(values.get(i))));
        }
        return " (" + String.join(", ", parts) + ")";
    }

    /**
     * Writes the values of a row's key.
     *
     * @param <T> what has the key
     */
    @FunctionalInterface
    interface KeyWriter<T> {
        /** Writes the values in the key's order. */
        void write(RowWriter out, T row) throws SQLException;
    }
}
