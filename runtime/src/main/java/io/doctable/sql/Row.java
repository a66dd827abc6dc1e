package io.doctable.sql;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.internal.row.ValueRowReader;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link Result}. A column is addressed by its name (an exact match, else a case-insensitive one if it is
 * unique) or by its index from 0. Immutable except for the contents of a {@code byte[]}, and thread-safe.
 *
 * <p>A value read without a class is a {@code Long}, {@code Double}, {@code BigDecimal}, {@code Boolean},
 * {@code String}, {@code byte[]}, {@code Instant}, {@code LocalDateTime}, {@code LocalDate}, {@code LocalTime},
 * {@code UUID} or a {@code List} of these, according to the column's declared type; texts, JSON and all other types are
 * {@code String}. SQLite has no such types for expressions and for columns declared as {@code TEXT} or {@code INTEGER},
 * which includes the tables of this library: pass a class there to get the same value on every database.
 */
public final class Row {
    private final ResultShape shape;
    private final @Nullable Object[] values;

    /** Creates a row with one value per column, which is not copied. For the library itself; not for applications. */
    public Row(ResultShape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Returns the columns, in order. */
    public List<ResultColumn> columns() {
        return shape.columns();
    }

    /** Returns how many columns the row has. */
    public int size() {
        return values.length;
    }

    /**
     * Returns the value of a column, null for NULL.
     *
     * @throws IllegalArgumentException if no column, or more than one, has that name
     */
    public @Nullable Object get(String column) {
        return get(shape.index(column));
    }

    /**
     * Returns the value of a column, null for NULL.
     *
     * @param index the column's index, from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public @Nullable Object get(int index) {
        return values[checked(index)];
    }

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param type a scalar or enum, such as {@code Instant.class}; a primitive does not accept NULL
     * @throws IllegalArgumentException if no column, or more than one, has that name, or the class is not supported in
     *     SQL
     * @throws io.doctable.error.MappingException if the value cannot be read as {@code type}
     */
    public <T> @Nullable T get(String column, Class<T> type) {
        return get(shape.index(column), type);
    }

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param index the column's index, from 0
     * @param type as for {@link #get(String, Class)}
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public <T> @Nullable T get(int index, Class<T> type) {
        T value = read(index, ColumnType.of(type), type.getSimpleName());
        if (value == null && type.isPrimitive()) {
            String column = shape.columns().get(index).name();
            throw MappingException.onReading(
                    "the result",
                    column,
                    null,
                    null,
                    "the column is NULL, which " + type + " cannot hold; read it as its wrapper class",
                    null);
        }
        return value;
    }

    /**
     * Returns the value of a column as {@code type}, null for NULL. For lists, JSON, and decimals of a certain scale.
     *
     * @throws IllegalArgumentException if no column, or more than one, has that name
     * @throws io.doctable.error.MappingException if the value cannot be read as {@code type}
     */
    public <T> @Nullable T get(String column, ColumnType<T> type) {
        return get(shape.index(column), type);
    }

    /**
     * Returns the value of a column as {@code type}, null for NULL.
     *
     * @param index the column's index, from 0
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public <T> @Nullable T get(int index, ColumnType<T> type) {
        return read(index, type, null);
    }

    private <T> @Nullable T read(int index, ColumnType<T> type, @Nullable String wanted) {
        try {
            return type.read(reader(checked(index), wanted));
        } catch (SQLException e) {
            throw new DocTableException(
                    "cannot read the value of column "
                            + shape.columns().get(index).name() + ": " + e.getMessage(),
                    null,
                    e);
        }
    }

    private int checked(int index) {
        if (index < 0 || index >= values.length) {
            throw new IndexOutOfBoundsException("the result has no column with index " + index + "; its "
                    + values.length + " columns are counted from 0");
        }
        return index;
    }

    private ValueRowReader reader(int index, @Nullable String wanted) {
        @Nullable Object[] value = {values[index]};
        return new ValueRowReader(value, shape.column(index), shape.json(), wanted);
    }

    /** Returns the values, one per column; do not modify. */
    @Nullable
    Object[] values() {
        return values;
    }

    /**
     * Returns the values by column name, in order, in an unmodifiable map.
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

    /** Returns whether {@code other} is a row with the same column names and values in the same order. */
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

    /** Returns the column names and values. No exception of this library prints a row. */
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
