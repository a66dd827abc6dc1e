package io.doctable.engine;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.ValueRowReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link Result}. A column goes by its name (exactly, else in another case if only one column is called so) or
 * by its index from 0. Immutable, but for the bytes of a {@code byte[]}, and thread-safe.
 *
 * <p>A value that is asked for without a class is a {@code Long}, {@code Double}, {@code BigDecimal}, {@code Boolean},
 * {@code String}, {@code byte[]}, {@code Instant}, {@code LocalDateTime}, {@code LocalDate}, {@code LocalTime},
 * {@code UUID} or {@code List} of these, as the column's declared type tells; texts, JSON and all else are
 * {@code String}. SQLite has no such types for expressions and for columns declared as {@code TEXT} or {@code INTEGER}
 * (which tables of this library are): ask with a class there, and what comes is the same on every database.
 */
public final class Row {
    private final ResultShape shape;
    private final @Nullable Object[] values;

    Row(ResultShape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Its columns, in order. */
    public List<ResultColumn> columns() {
        return shape.columns();
    }

    /** How many columns it has. */
    public int size() {
        return values.length;
    }

    /**
     * The value of a column, null for NULL.
     *
     * @throws IllegalArgumentException if no column, or more than one, is called so
     */
    public @Nullable Object get(String column) {
        return get(shape.index(column));
    }

    /**
     * The value of a column, null for NULL.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public @Nullable Object get(int index) {
        return values[checked(index)];
    }

    /**
     * The value of a column as that class, null for NULL.
     *
     * @param type a scalar or enum, such as {@code Instant.class}; a primitive takes no NULL
     * @throws IllegalArgumentException if no column, or more than one, is called so, or the class has no form in SQL
     * @throws io.doctable.error.MappingException if the value is none of that class
     */
    public <T> @Nullable T get(String column, Class<T> type) {
        return get(shape.index(column), type);
    }

    /**
     * The value of a column as that class, null for NULL.
     *
     * @param index from 0
     * @param type as {@link #get(String, Class)} takes it
     */
    public <T> @Nullable T get(int index, Class<T> type) {
        T value = read(index, ColumnType.of(type), type.getSimpleName());
        if (value == null && type.isPrimitive()) {
            String column = shape.columns().get(index).name();
            throw MappingException.onReading(
                    "the result", column, null, null, "the column is NULL, and " + type + " takes no null", null);
        }
        return value;
    }

    /**
     * The value of a column as one of that type, null for NULL: for lists, JSON, and decimals of a certain scale.
     *
     * @throws IllegalArgumentException if no column, or more than one, is called so
     * @throws io.doctable.error.MappingException if the value is none of that type
     */
    public <T> @Nullable T get(String column, ColumnType<T> type) {
        return get(shape.index(column), type);
    }

    /**
     * The value of a column as one of that type, null for NULL.
     *
     * @param index from 0
     */
    public <T> @Nullable T get(int index, ColumnType<T> type) {
        return read(index, type, null);
    }

    private <T> @Nullable T read(int index, ColumnType<T> type, @Nullable String wanted) {
        try {
            return type.read(reader(checked(index), wanted));
        } catch (SQLException e) {
            throw new DocTableException("a value in memory cannot be read: " + e.getMessage(), null, e);
        }
    }

    private int checked(int index) {
        if (index < 0 || index >= values.length) {
            throw new IndexOutOfBoundsException(
                    "the result has no column of index " + index + "; it has " + values.length + ", counted from 0");
        }
        return index;
    }

    private ValueRowReader reader(int index, @Nullable String wanted) {
        @Nullable Object[] value = {values[index]};
        return new ValueRowReader(value, shape.column(index), shape.json(), wanted);
    }

    /** The values, one for each column; not to be changed. */
    @Nullable
    Object[] values() {
        return values;
    }

    /**
     * The values by the names of their columns, in order, in a map that cannot be changed.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public Map<String, @Nullable Object> asMap() {
        shape.requireDistinct();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(shape.columns().get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Whether the other is a row of the same column names and values, in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that
                && shape.names().equals(that.shape.names())
                && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    /** Names and values: whoever prints a row has asked for them. No exception of this library prints one. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Row[");
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            text.append(i == 0 ? "" : ", ")
                    .append(shape.columns().get(i).name())
                    .append('=');
            text.append(value instanceof byte[] bytes ? bytes.length + " bytes" : value);
        }
        return text.append(']').toString();
    }
}
