package io.doctable.toy;

import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverParameters;
import io.doctable.internal.row.JdbcRowWriter;
import io.doctable.json.JsonCodec;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds parameters on H2, each as its own type; JSON is text. */
final class H2RowWriter extends JdbcRowWriter {
    H2RowWriter(PreparedStatement statement, JsonCodec json, ConnectionHealth health) {
        super(new DriverParameters(statement, health), json);
    }

    @Override
    protected void putBoolean(int index, boolean value) throws SQLException {
        statement.setBoolean(index, value);
    }

    @Override
    protected void putFloat(int index, float value) throws SQLException {
        statement.setFloat(index, value);
    }

    @Override
    protected void putDouble(int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    @Override
    protected void putString(int index, String value) throws SQLException {
        statement.setString(index, value);
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) throws SQLException {
        if (precision == 0) {
            statement.setString(index, value.toPlainString());
        } else {
            statement.setBigDecimal(index, value);
        }
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) throws SQLException {
        statement.setBigDecimal(index, new BigDecimal(value));
    }

    @Override
    protected void putInstant(int index, Instant value) throws SQLException {
        statement.setObject(index, value.atOffset(ZoneOffset.UTC));
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putUuid(int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    protected void putJson(int index, String value) throws SQLException {
        statement.setString(index, value);
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) throws SQLException {
        boolean text = H2Types.isText(element);
        @Nullable Object[] elements = values.toArray();
        for (int i = 0; i < elements.length; i++) {
            if (text && elements[i] instanceof BigDecimal decimal) {
                elements[i] = decimal.toPlainString();
            } else if (elements[i] instanceof LocalTime time) {
                // The driver would cut the fraction of the second.
                elements[i] = time.toString();
            }
        }
        // The driver takes the types of the elements from their classes.
        statement.setArray(index, "", elements);
    }
}
