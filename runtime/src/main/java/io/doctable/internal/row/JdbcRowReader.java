package io.doctable.internal.row;

import io.doctable.internal.text.ValueText;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result's current row: what all JDBC drivers do alike. A primitive's {@code wasNull} is asked only after a 0,
 * and right after its column.
 */
public abstract non-sealed class JdbcRowReader extends RowReader {
    protected final DriverRow rows;

    public JdbcRowReader(DriverRow rows, RowShape shape, JsonCodec json) {
        super(json, shape);
        this.rows = rows;
    }

    @Override
    public long getLong() throws SQLException {
        long value = rows.getLong(++count);
        if (value == 0 && rows.wasNull()) {
            throw nullFound();
        }
        return value;
    }

    @Override
    public double getDouble() throws SQLException {
        double value = rows.getDouble(++count);
        if (value == 0 && rows.wasNull()) {
            throw nullFound();
        }
        return value;
    }

    @Override
    public @Nullable Long getLongOrNull() throws SQLException {
        long value = rows.getLong(++count);
        return value == 0 && rows.wasNull() ? null : (Long) value;
    }

    @Override
    public @Nullable Double getDoubleOrNull() throws SQLException {
        double value = rows.getDouble(++count);
        return value == 0 && rows.wasNull() ? null : (Double) value;
    }

    @Override
    public byte @Nullable [] getBytesOrNull() throws SQLException {
        return rows.getBytes(++count);
    }

    protected final BigInteger whole(BigDecimal value) {
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw refuse(shown(value) + " is not a whole number", null);
        }
    }

    @Override
    protected final @Nullable String rowKey() {
        StringBuilder key = new StringBuilder();
        for (String name : shape().key()) {
            int index = indexOf(name);
            if (index < 0) {
                return null;
            }
            key.append(key.isEmpty() ? "" : ", ").append(name).append('=');
            if (isSecret(shape().columns().get(index))) {
                key.append(ValueText.HIDDEN);
                continue;
            }
            try {
                key.append(rows.getString(index + 1));
            } catch (SQLException e) {
                // A message without the key is better than none.
                return null;
            }
        }
        return key.isEmpty() ? null : key.toString();
    }

    private int indexOf(String name) {
        int index = 0;
        for (ColumnSchema column : shape().columns()) {
            if (column.name().equals(name)) {
                return index;
            }
            index++;
        }
        return -1;
    }
}
