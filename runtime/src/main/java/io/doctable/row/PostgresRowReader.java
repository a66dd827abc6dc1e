package io.doctable.row;

import io.doctable.json.JsonCodec;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of PostgreSQL, whose values have types. */
public final class PostgresRowReader extends JdbcRowReader {
    private static final String INFINITY = "the column holds an infinity, which the component cannot";

    /** A reader of the result's current row. */
    public PostgresRowReader(ResultSet rows, RowShape shape, JsonCodec json) {
        super(rows, shape, json);
    }

    @Override
    public boolean getBoolean() throws SQLException {
        boolean value = rows.getBoolean(++count);
        if (!value && rows.wasNull()) {
            throw nullFound();
        }
        return value;
    }

    @Override
    public @Nullable Boolean getBooleanOrNull() throws SQLException {
        boolean value = rows.getBoolean(++count);
        return !value && rows.wasNull() ? null : (Boolean) value;
    }

    @Override
    public float getFloat() throws SQLException {
        float value = rows.getFloat(++count);
        if (value == 0 && rows.wasNull()) {
            throw nullFound();
        }
        return value;
    }

    @Override
    public @Nullable Float getFloatOrNull() throws SQLException {
        float value = rows.getFloat(++count);
        return value == 0 && rows.wasNull() ? null : (Float) value;
    }

    @Override
    public @Nullable String getStringOrNull() throws SQLException {
        return rows.getString(++count);
    }

    @Override
    public @Nullable BigDecimal getDecimalOrNull(int precision, int scale) throws SQLException {
        BigDecimal value = number();
        return value == null ? null : rescaled(value, precision, scale);
    }

    @Override
    public @Nullable BigInteger getBigIntegerOrNull(int precision) throws SQLException {
        BigDecimal value = number();
        return value == null ? null : whole(value);
    }

    private @Nullable BigDecimal number() throws SQLException {
        try {
            return rows.getBigDecimal(++count);
        } catch (SQLException e) {
            // The driver's way to say NaN or Infinity.
            if (rows.getObject(count) instanceof Double special) {
                throw refuse(special + " is no decimal number", null);
            }
            throw e;
        }
    }

    @Override
    public @Nullable Instant getInstantOrNull() throws SQLException {
        OffsetDateTime value = rows.getObject(++count, OffsetDateTime.class);
        if (value == null) {
            return null;
        }
        return finite(value, OffsetDateTime.MIN, OffsetDateTime.MAX).toInstant();
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTimeOrNull() throws SQLException {
        LocalDateTime value = rows.getObject(++count, LocalDateTime.class);
        return value == null ? null : finite(value, LocalDateTime.MIN, LocalDateTime.MAX);
    }

    @Override
    public @Nullable LocalDate getLocalDateOrNull() throws SQLException {
        LocalDate value = rows.getObject(++count, LocalDate.class);
        return value == null ? null : finite(value, LocalDate.MIN, LocalDate.MAX);
    }

    /** The driver gives the far ends of Java's time line for the server's infinities. */
    private <T> T finite(T value, T least, T most) {
        if (value.equals(least) || value.equals(most)) {
            throw refuse(INFINITY, null);
        }
        return value;
    }

    @Override
    public @Nullable LocalTime getLocalTimeOrNull() throws SQLException {
        LocalTime value = rows.getObject(++count, LocalTime.class);
        if (LocalTime.MAX.equals(value)) {
            throw refuse("24:00:00 is no time of day in Java", null);
        }
        return value;
    }

    @Override
    public @Nullable UUID getUuidOrNull() throws SQLException {
        return rows.getObject(++count, UUID.class);
    }

    @Override
    @Nullable
    String getJsonOrNull() throws SQLException {
        return rows.getString(++count);
    }

    @Override
    @Nullable
    List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException {
        Array array = rows.getArray(++count);
        if (array == null) {
            return null;
        }
        @Nullable Object[] values = (@Nullable Object[]) array.getArray();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            values[i] = value == null ? null : element(value, element);
        }
        return Arrays.asList(values);
    }

    private Object element(Object value, DataType type) {
        return value;
    }
}
