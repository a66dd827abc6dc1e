package io.doctable.internal.row;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row whose values are in memory. */
public final class ResultRow implements Row {
    private final ResultShape shape;
    private final @Nullable Object[] values;

    /** Creates a row with one value per column, which is not copied. */
    public ResultRow(ResultShape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    @Override
    public List<ResultColumn> columns() {
        return shape.columns();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable Object get(String column) {
        return get(shape.index(column));
    }

    @Override
    public @Nullable Object get(int index) {
        return values[checked(index)];
    }

    @Override
    public <T> @Nullable T get(String column, Class<T> type) {
        return get(shape.index(column), type);
    }

    @Override
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

    @Override
    public <T> @Nullable T get(String column, ColumnType<T> type) {
        return get(shape.index(column), type);
    }

    @Override
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

    @Override
    public Map<String, @Nullable Object> asMap() {
        shape.requireDistinct();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(shape.columns().get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultRow that
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
