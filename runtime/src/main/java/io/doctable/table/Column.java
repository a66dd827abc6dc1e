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
 * A column of a table: a typed constant of the generated {@code XTable} that creates conditions, orders and
 * assignments.
 *
 * <p>Values in conditions are checked and normalised like values that are stored. A method that takes a value throws
 * {@link NullPointerException}, with the column's name, for null (use {@link #isNull()} to search for NULL); methods
 * ending in {@code IfPresent} treat null as "no condition". If a database cannot compare the values correctly, building
 * the statement throws {@link io.doctable.error.UnsupportedByDialectException}.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values, boxed where it is primitive
 */
public abstract non-sealed class Column<R, T> implements Expression<R, T> {
    private final String table;
    private final ColumnSchema schema;
    private final ColumnType<T> type;

    /** Creates the column named {@code name} of {@code table}, with values of {@code type}. */
    Column(TableSchema table, String name, ColumnType<T> type) {
        this.table = table.qualifiedName();
        this.schema = table.column(name);
        this.type = type;
    }

    /** Returns the column's name in the database. */
    public final String name() {
        return schema.name();
    }

    /** Returns the name of the column's table. */
    public final String table() {
        return table;
    }

    /** Returns the column's type, rules and default. */
    public final ColumnSchema schema() {
        return schema;
    }

    /** Returns the type that writes and reads the column's values. */
    public final ColumnType<T> type() {
        return type;
    }

    /**
     * Writes a value; null becomes SQL NULL if the column is nullable and throws {@link
     * io.doctable.error.MappingException} otherwise.
     */
    public final void write(RowWriter out, @Nullable T value) throws SQLException {
        if (value != null) {
            type.write(out, value);
        } else if (schema.nullable()) {
            out.setNull();
        } else {
            throw out.refuseNull();
        }
    }

    /** Reads a value; throws {@link io.doctable.error.MappingException} for NULL. */
    public final T read(RowReader in) throws SQLException {
        T value = type.read(in);
        if (value == null) {
            throw in.refuseNull(schema);
        }
        return value;
    }

    /** Reads a value; returns null for NULL. */
    public final @Nullable T readOrNull(RowReader in) throws SQLException {
        return type.read(in);
    }

    /**
     * Returns the value of a component that does not accept null, although its column is nullable because the embedding
     * record may be absent; for generated code that writes.
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
     * Returns the value of a component that does not accept null, although its column is nullable because the embedding
     * record may be absent; for generated code that reads.
     *
     * @throws io.doctable.error.MappingException if it is null
     */
    public final T required(RowReader in, @Nullable T value) {
        if (value == null) {
            throw in.refuseNull(schema);
        }
        return value;
    }

    /** Returns the value as it is read after storing; null stays null. */
    public final @Nullable T normalizeOrNull(@Nullable T value) {
        return value == null ? null : type.normalize(value);
    }

    /** Returns the value as it is read after storing. */
    public final T normalize(T value) {
        return type.normalize(value);
    }

    // --- conditions

    /** Returns the condition that the column equals {@code value}. */
    public final Condition<R> eq(T value) {
        return same("=", binder(value));
    }

    /** Returns the condition that the column differs from {@code value}; not true for NULL. */
    public final Condition<R> ne(T value) {
        return same("<>", binder(value));
    }

    /** Returns the condition that the column is less than {@code value}. */
    public final Condition<R> lt(T value) {
        return ordered("<", binder(value));
    }

    /** Returns the condition that the column is less than or equal to {@code value}. */
    public final Condition<R> le(T value) {
        return ordered("<=", binder(value));
    }

    /** Returns the condition that the column is greater than {@code value}. */
    public final Condition<R> gt(T value) {
        return ordered(">", binder(value));
    }

    /** Returns the condition that the column is greater than or equal to {@code value}. */
    public final Condition<R> ge(T value) {
        return ordered(">=", binder(value));
    }

    /**
     * Returns the condition that the column is between {@code low} and {@code high}, both included; never true if
     * {@code low} is greater than {@code high}.
     */
    public final Condition<R> between(T low, T high) {
        return between(binder(low), binder(high));
    }

    /** Returns the condition that the column equals one of these values; false if there are none. */
    public final Condition<R> in(Collection<? extends T> values) {
        return new ColumnCondition<>(new ValueSet<>(this, values, true));
    }

    /**
     * Returns the condition that the column equals none of these values; true if there are none, otherwise not true for
     * NULL.
     */
    public final Condition<R> notIn(Collection<? extends T> values) {
        return new ColumnCondition<>(new ValueSet<>(this, values, false));
    }

    /** Returns the condition that the column is NULL. */
    public final Condition<R> isNull() {
        return new ColumnCondition<>(sql -> sql.column(schema).append(" IS NULL"));
    }

    /** Returns the condition that the column is not NULL. */
    public final Condition<R> isNotNull() {
        return new ColumnCondition<>(sql -> sql.column(schema).append(" IS NOT NULL"));
    }

    /** Returns the condition that the column equals another column of the row; not true if one of them is NULL. */
    public final Condition<R> eqColumn(Column<R, T> other) {
        ColumnSchema second = other.schema;
        return new ColumnCondition<>(sql -> sql.equatable(schema).append(" = ").equatable(second));
    }

    /** Returns {@link #eq}, or an absent condition for null. */
    public final OptionalCondition<R> eqIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : eq(value);
    }

    /** Returns {@link #ne}, or an absent condition for null. */
    public final OptionalCondition<R> neIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ne(value);
    }

    /** Returns {@link #lt}, or an absent condition for null. */
    public final OptionalCondition<R> ltIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : lt(value);
    }

    /** Returns {@link #le}, or an absent condition for null. */
    public final OptionalCondition<R> leIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : le(value);
    }

    /** Returns {@link #gt}, or an absent condition for null. */
    public final OptionalCondition<R> gtIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : gt(value);
    }

    /** Returns {@link #ge}, or an absent condition for null. */
    public final OptionalCondition<R> geIfPresent(@Nullable T value) {
        return value == null ? OptionalCondition.absent() : ge(value);
    }

    /** Returns {@link #between}; a null bound leaves that side open, two nulls make the condition absent. */
    public final OptionalCondition<R> betweenIfPresent(@Nullable T low, @Nullable T high) {
        return geIfPresent(low).and(leIfPresent(high));
    }

    /**
     * Returns {@link #in(Collection)}, or an absent condition for null; for an empty collection the condition is
     * present and false.
     */
    public final OptionalCondition<R> inIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : in(values);
    }

    /** Returns {@link #notIn(Collection)}, or an absent condition for null. */
    public final OptionalCondition<R> notInIfPresent(@Nullable Collection<? extends T> values) {
        return values == null ? OptionalCondition.absent() : notIn(values);
    }

    // --- orders

    /** Sorts in ascending order; NULL comes before all values by default. */
    public final Order<R> asc() {
        return new ColumnOrder<>(schema, false, true);
    }

    /** Sorts in descending order; NULL comes after all values by default. */
    public final Order<R> desc() {
        return new ColumnOrder<>(schema, true, false);
    }

    /** Returns a comparison for equality or inequality. */
    final Condition<R> same(String operator, RowBinder value) {
        String words = " " + operator + " ";
        return new ColumnCondition<>(sql -> sql.equatable(schema).append(words).bind(schema, value));
    }

    /** Returns a comparison by order. */
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

    /** Returns the column's value combined with another one. */
    final Expression<R, T> computed(String operator, RowBinder value) {
        return new ComputedExpression<>(
                sql -> sql.column(schema).append(operator).bind(schema, value), schema, type);
    }

    final <V> V given(@Nullable V value) {
        if (value == null) {
            throw new NullPointerException(
                    this + ": a condition does not accept null; call isNull(), or use the method ending in IfPresent");
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
