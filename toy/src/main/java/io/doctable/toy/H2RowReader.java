package io.doctable.toy;

import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverRow;
import io.doctable.internal.row.JdbcRowReader;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of H2, whose values have types. */
final class H2RowReader extends JdbcRowReader {
    private static final int VALUE = 2;

    H2RowReader(ResultSet rows, RowShape shape, JsonCodec json, ConnectionHealth health) {
        super(new DriverRow(rows, health), shape, json);
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
        return (!value && rows.wasNull()) ? null : (Boolean) value;
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
        BigDecimal value = rows.getBigDecimal(++count);
        return value == null ? null : rescaled(value, precision, scale);
    }

    @Override
    public @Nullable BigInteger getBigIntegerOrNull(int precision) throws SQLException {
        BigDecimal value = rows.getBigDecimal(++count);
        return value == null ? null : whole(value);
    }

    @Override
    public @Nullable Instant getInstantOrNull() throws SQLException {
        OffsetDateTime value = rows.getObject(++count, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTimeOrNull() throws SQLException {
        return rows.getObject(++count, LocalDateTime.class);
    }

    @Override
    public @Nullable LocalDate getLocalDateOrNull() throws SQLException {
        return rows.getObject(++count, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getLocalTimeOrNull() throws SQLException {
        return rows.getObject(++count, LocalTime.class);
    }

    @Override
    public @Nullable UUID getUuidOrNull() throws SQLException {
        return rows.getObject(++count, UUID.class);
    }

    @Override
    protected @Nullable String getJsonOrNull() throws SQLException {
        return rows.getString(++count);
    }

    @Override
    protected @Nullable List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException {
        Array array = rows.getArray(++count);
        if (array == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        Class<?> type = type(element.kind());
        try (ResultSet each = array.getResultSet()) {
            while (each.next()) {
                Object value = each.getObject(VALUE, type);
                values.add(element.kind() == Kind.BIG_INTEGER && value != null ? whole((BigDecimal) value) : value);
            }
        }
        return values;
    }

    /** The class that the driver shall give for elements of that kind. */
    private static Class<?> type(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Boolean.class;
            case BYTE, SHORT, INT, LONG -> Long.class;
            case FLOAT -> Float.class;
            case DOUBLE -> Double.class;
            case TEXT -> String.class;
            case BYTES -> byte[].class;
            case DECIMAL, BIG_INTEGER -> BigDecimal.class;
            case INSTANT -> Instant.class;
            case LOCAL_DATE_TIME -> LocalDateTime.class;
            case LOCAL_DATE -> LocalDate.class;
            case LOCAL_TIME -> LocalTime.class;
            case UUID -> UUID.class;
            case JSON, ARRAY -> throw new IllegalArgumentException("a list cannot contain elements of kind " + kind);
        };
    }
}
