package io.doctable.dao;

import io.doctable.dialect.SqlText;
import io.doctable.row.RowBinder;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.table.Column;
import io.doctable.table.Condition;
import io.doctable.table.DoubleColumn;
import io.doctable.table.Expression;
import io.doctable.table.LongColumn;
import io.doctable.table.Stamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A change of all rows that fit some conditions; version and time of update change with them. Immutable: each method
 * gives a new one. It can be run once it is said which rows are meant, by {@code where} or {@link #all}.
 *
 * @param <R> the record
 */
public final class Update<R> {
    private final RowStore<R> rows;
    private final Map<ColumnSchema, Consumer<SqlText>> values;

    Update(RowStore<R> rows) {
        this(rows, Map.of());
    }

    private Update(RowStore<R> rows, Map<ColumnSchema, Consumer<SqlText>> values) {
        this.rows = rows;
        this.values = values;
    }

    /**
     * Gives a column a value.
     *
     * @throws NullPointerException if the value is null, for which there is {@link #setNull}
     * @throws IllegalArgumentException if the column is set twice, is not updatable, or is the library's or part of the
     *     primary key
     */
    public <T> Update<R> set(Column<R, T> column, T value) {
        if (value == null) {
            throw new NullPointerException(column + " is set to null; write setNull(…)");
        }
        return bound(column, out -> column.write(out, value));
    }

    /** Gives a column a value; see {@link #set(Column, Object)}. */
    public Update<R> set(LongColumn<R> column, long value) {
        return bound(column, out -> out.setLong(value));
    }

    /** Gives a column a value; see {@link #set(Column, Object)}. */
    public Update<R> set(DoubleColumn<R> column, double value) {
        return bound(column, out -> out.setDouble(value));
    }

    /**
     * Makes a column NULL.
     *
     * @throws IllegalArgumentException if the column is NOT NULL, and as {@link #set(Column, Object)} does
     */
    public Update<R> setNull(Column<R, ?> column) {
        if (!column.schema().nullable()) {
            throw new IllegalArgumentException(column + " is NOT NULL and cannot be set to NULL");
        }
        return bound(column, RowWriter::setNull);
    }

    /**
     * Gives a column a value that the database computes from the row as it was.
     *
     * @throws IllegalArgumentException as {@link #set(Column, Object)} does
     */
    public <T> Update<R> setTo(Column<R, T> column, Expression<R, T> value) {
        return with(column, value::appendTo);
    }

    /** Means only the rows for which these conditions are all true. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Ready<R> where(Condition<R> first, Condition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /**
     * Means only the rows for which these conditions are all true.
     *
     * @throws IllegalArgumentException if there is none; every row is meant by {@link #all}
     */
    public Ready<R> where(List<Condition<R>> conditions) {
        return new Ready<>(this, Conditions.atLeastOne(conditions));
    }

    /** Means only the rows for which this SQL, with a value for each {@code :name}, is true; see {@link Condition#sql}. */
    public Ready<R> whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Means every row. */
    public Ready<R> all() {
        return new Ready<>(this, Conditions.none());
    }

    private Update<R> bound(Column<R, ?> column, RowBinder value) {
        return with(column, sql -> sql.bind(column.schema(), value));
    }

    private Update<R> with(Column<R, ?> column, Consumer<SqlText> value) {
        ColumnSchema schema = column.schema();
        boolean ours = schema.generation() != Generation.NONE;
        if (ours || !schema.updatable() || rows.schema().primaryKey().contains(schema.name())) {
            throw new IllegalArgumentException(column + " cannot be set by an update: it is "
                    + (ours ? "given by the library or the database" : "part of the primary key or not updatable"));
        }
        Map<ColumnSchema, Consumer<SqlText>> more = new LinkedHashMap<>(values);
        if (more.put(schema, value) != null) {
            throw new IllegalArgumentException(column + " is set twice by one update");
        }
        return new Update<>(rows, more);
    }

    /** The table and the columns that are set, without values. */
    @Override
    public String toString() {
        return "Update(" + described() + ", without where or all)";
    }

    private String described() {
        List<String> names = values.keySet().stream().map(ColumnSchema::name).toList();
        return rows.schema().qualifiedName() + ", sets " + names;
    }

    private long run(Conditions<R> conditions) {
        if (values.isEmpty()) {
            throw new IllegalStateException("an update of " + rows.schema().qualifiedName() + " sets no column");
        }
        SqlText sql = rows.text().append(rows.statements().updateTable());
        String word = " SET ";
        for (Map.Entry<ColumnSchema, Consumer<SqlText>> each : values.entrySet()) {
            sql.append(word).append(rows.dialect().quote(each.getKey().name())).append(" = ");
            each.getValue().accept(sql);
            word = ", ";
        }
        Stamp stamp = rows.connectable().engine().stamp();
        for (ColumnSchema column : rows.schema().columns()) {
            String name = rows.dialect().quote(column.name());
            if (column.generation() == Generation.VERSION) {
                sql.append(", ").append(name).append(" = ").column(column).append(" + 1");
            } else if (column.generation() == Generation.UPDATED_AT) {
                sql.append(", ").append(name).append(" = ").bind(column, out -> stamp.writeTime(out, column));
            }
        }
        conditions.appendTo(sql);
        return rows.change(rows.statement(sql, RowShape.of(rows.schema(), List.of())), sql);
    }

    /**
     * An update that knows which rows are meant.
     *
     * @param <R> the record
     */
    public static final class Ready<R> {
        private final Update<R> update;
        private final Conditions<R> conditions;

        private Ready(Update<R> update, Conditions<R> conditions) {
            this.update = update;
            this.conditions = Objects.requireNonNull(conditions);
        }

        /**
         * Changes the rows; how many there were.
         *
         * @throws IllegalStateException if no column is set
         */
        public long run() {
            return update.run(conditions);
        }

        /** The table, the columns that are set and how many conditions there are, without values. */
        @Override
        public String toString() {
            return "Update(" + update.described() + ", " + conditions + ")";
        }
    }
}
