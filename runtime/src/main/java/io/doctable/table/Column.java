package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.row.RowBinder;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: a typed constant of the generated {@code XTable}, from which conditions, orders and assignments
 * are made.
 *
 * <p>Values in conditions are checked and normalised as those that are stored. A method that takes a value throws
 * {@link NullPointerException}, naming the column, for null (NULL is asked for with {@link #isNull()}); those ending in
 * {@code IfPresent} take null for "no condition". A condition about values that a database cannot compare by what they
 * mean is refused when the statement is built ({@link io.doctable.error.UnsupportedByDialectException}).
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values, boxed where it is primitive
 */
public abstract class Column<R, T> {
    private final String table;
    private final ColumnSchema schema;
    private final ColumnType<T> type;

    /** The column of that name in {@code table}, whose values travel as {@code type}. */
    Column(TableSchema table, String name, ColumnType<T> type) {
        this.table = table.qualifiedName();
        this.schema = table.column(name);
        this.type = type;
    }

    /** Its name in the database. */
    public final String name() {
        return schema.name();
    }

    /** The name of its table. */
    public final String table() {
        return table;
    }

    /** Its type, rules and default. */
    public final ColumnSchema schema() {
        return schema;
    }

    /** How its values travel. */
    public final ColumnType<T> type() {
        return type;
    }

    /** Writes a value; null as SQL NULL where the column is nullable, refused otherwise. */
    public final void write(RowWriter out, @Nullable T value) throws SQLException {
        if (value != null) {
            type.write(out, value);
        } else if (schema.nullable()) {
            out.setNull();
        } else {
            throw out.refuseNull();
        }
    }

    /** Reads a value; NULL is refused. */
    public final T read(RowReader in) throws SQLException {
        T value = type.read(in);
        if (value == null) {
            throw in.refuse("the column is NULL, and the component takes no null", null);
        }
        return value;
    }

    /** Reads a value; null for NULL. */
    public final @Nullable T readOrNull(RowReader in) throws SQLException {
        return type.read(in);
    }

    /**
     * The value of a component that takes no null, though the column is nullable because the record around it may be
     * absent; for generated code that writes.
     *
     * @throws io.doctable.error.MappingException if it is null
     */
    public final T required(RowWriter out, @Nullable T value) {
        if (value == null) {
            throw out.refuseNull();
        }
        return value;
    }

    /**
     * The value of a component that takes no null, though the column is nullable because the record around it may be
     * absent; for generated code that reads.
     *
     * @throws io.doctable.error.MappingException if it is null
     */
    public final T required(RowReader in, @Nullable T value) {
        if (value == null) {
            throw in.refuseNull(schema);
        }
        return value;
    }

    /** The value as it comes back after it was stored; null stays null. */
    public final @Nullable T normalizeOrNull(@Nullable T value) {
        return value == null ? null : type.normalize(value);
    }

    /** The value as it comes back after it was stored. */
    public final T normalize(T value) {
        return type.normalize(value);
    }

    // --- conditions

    /** The column has that value. */
    public final Condition<R> eq(T value) {
        return same("=", binder(value));
    }

    /** The column has another value; not true for NULL. */
    public final Condition<R> ne(T value) {
        return same("<>", binder(value));
    }

    /** The column is smaller. */
    public final Condition<R> lt(T value) {
        return ordered("<", binder(value));
    }

    /** The column is smaller or has that value. */
    public final Condition<R> le(T value) {
        return ordered("<=", binder(value));
    }

    /** The column is larger. */
    public final Condition<R> gt(T value) {
        return ordered(">", binder(value));
    }

    /** The column is larger or has that value. */
    public final Condition<R> ge(T value) {
        return ordered(">=", binder(value));
    }

    /** The column lies between those values or has one of them; never true when {@code low} is larger. */
    public final Condition<R> between(T low, T high) {
        return between(binder(low), binder(high));
    }

    /** The column has one of those values; false if there are none. */
    public final Condition<R> in(Collection<? extends T> values) {
        return new ColumnCondition<>(new ValueSet<>(this, values, true));
    }

    /** The column has none of those values; true if there are none, else not true for NULL. */
    public final Condition<R> notIn(Collection<? extends T> values) {
        return new ColumnCondition<>(new ValueSet<>(this, values, false));
    }

    /** The column is NULL. */
    public final Condition<R> isNull() {
        return new ColumnCondition<>(sql -> sql.column(schema).append(" IS NULL"));
    }

    /** The column has a value. */
    public final Condition<R> isNotNull() {
        return new ColumnCondition<>(sql -> sql.column(schema).append(" IS NOT NULL"));
    }

    /** The column has the same value as another column of the row; not true where one of them is NULL. */
    public final Condition<R> eqColumn(Column<R, T> other) {
        ColumnSchema second = other.schema;
        return new ColumnCondition<>(sql -> sql.equatable(schema).append(" = ").equatable(second));
    }

    /** {@link #eq}, absent for null. */
    public final OptionalCondition<R> eqIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : eq(value);
    }

    /** {@link #ne}, absent for null. */
    public final OptionalCondition<R> neIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ne(value);
    }

    /** {@link #lt}, absent for null. */
    public final OptionalCondition<R> ltIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : lt(value);
    }

    /** {@link #le}, absent for null. */
    public final OptionalCondition<R> leIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : le(value);
    }

    /** {@link #gt}, absent for null. */
    public final OptionalCondition<R> gtIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : gt(value);
    }

    /** {@link #ge}, absent for null. */
    public final OptionalCondition<R> geIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ge(value);
    }

    /** {@link #between}; a null leaves that side open, two make it absent. */
    public final OptionalCondition<R> betweenIfPresent(@Nullable T low, @Nullable T high) {
        return geIfPresent(low).and(leIfPresent(high));
    }

    /** {@link #in(Collection)}, absent for null; an empty collection is a condition, and false. */
    public final OptionalCondition<R> inIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : in(values);
    }

    /** {@link #notIn(Collection)}, absent for null. */
    public final OptionalCondition<R> notInIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : notIn(values);
    }

    // --- orders

    /** Smallest first; NULL before all values. */
    public final Order<R> asc() {
        return new Order<>(schema, false, true);
    }

    /** Largest first; NULL after all values. */
    public final Order<R> desc() {
        return new Order<>(schema, true, false);
    }

    /** The comparison of the column with a value for being equal or not. */
    final Condition<R> same(String operator, RowBinder value) {
        String words = " " + operator + " ";
        return new ColumnCondition<>(sql -> sql.equatable(schema).append(words).bind(schema, value));
    }

    /** The comparison of the column with a value by size. */
    final Condition<R> ordered(String operator, RowBinder value) {
        String words = " " + operator + " ";
        return new ColumnCondition<>(sql -> sql.sortable(schema).append(words).bind(schema, value));
    }

    final Condition<R> between(RowBinder low, RowBinder high) {
        return new ColumnCondition<>(sql -> sql.sortable(schema)
                .append(" BETWEEN ")
                .bind(schema, low)
                .append(" AND ")
                .bind(schema, high));
    }

    /** The column's value, changed by another one. */
    final Expression<R, T> computed(String operator, RowBinder value) {
        return new Expression<>(sql -> sql.column(schema).append(operator).bind(schema, value));
    }

    final <V> V given(@Nullable V value) {
        if (value == null) {
            throw new NullPointerException(
                    this + ": a condition takes no null; ask isNull(), or use the method ending in IfPresent");
        }
        return value;
    }

    private RowBinder binder(T value) {
        T present = given(value);
        return out -> type.write(out, present);
    }

    @Override
    public final String toString() {
        return table + "." + name();
    }
}
