package io.doctable.internal.sqlite;

import io.doctable.internal.row.ArrayText;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverParameters;
import io.doctable.internal.row.JdbcRowWriter;
import io.doctable.internal.row.TimeText;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds parameters on SQLite, which stores integers, reals, texts and bytes, and nothing else. */
public final class SqliteRowWriter extends JdbcRowWriter {
    private static final String NAN = "the value is NaN, which SQLite would store as NULL";

    /**
     * A writer of the statement's parameters.
     *
     * @param health is informed of what the driver throws
     */
    public SqliteRowWriter(PreparedStatement statement, JsonCodec json, ConnectionHealth health) {
        super(new DriverParameters(statement, health), json);
    }

    @Override
    protected void putBoolean(int index, boolean value) throws SQLException {
        statement.setInt(index, value ? 1 : 0);
    }

    @Override
    protected void putFloat(int index, float value) throws SQLException {
        putDouble(index, value);
    }

    @Override
    protected void putDouble(int index, double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw refuse(NAN);
        }
        statement.setDouble(index, value);
    }

    @Override
    protected void putString(int index, String value) throws SQLException {
        statement.setString(index, value);
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) throws SQLException {
        if (SqliteStorage.isReal(precision)) {
            statement.setDouble(index, value.doubleValue());
        } else {
            statement.setString(index, value.toPlainString());
        }
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) throws SQLException {
        if (SqliteStorage.isInteger(precision)) {
            statement.setLong(index, value.longValueExact());
        } else {
            statement.setString(index, value.toString());
        }
    }

    @Override
    protected void putInstant(int index, Instant value) throws SQLException {
        statement.setString(index, TimeText.of(value));
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) throws SQLException {
        statement.setString(index, TimeText.of(value));
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) throws SQLException {
        statement.setString(index, TimeText.of(value));
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) throws SQLException {
        statement.setString(index, TimeText.of(value));
    }

    @Override
    protected void putUuid(int index, UUID value) throws SQLException {
        statement.setString(index, value.toString());
    }

    @Override
    protected void putJson(int index, String value) throws SQLException {
        statement.setString(index, value);
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) throws SQLException {
        if (element.kind() == DataType.Kind.FLOAT || element.kind() == DataType.Kind.DOUBLE) {
            for (Object value : values) {
                if (value != null && Double.isNaN(((Number) value).doubleValue())) {
                    throw refuse("the list contains NaN; SQLite stores lists as JSON, which has no NaN");
                }
            }
        }
        statement.setString(index, ArrayText.of(values, element));
    }
}
