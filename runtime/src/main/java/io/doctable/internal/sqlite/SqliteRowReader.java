package io.doctable.internal.sqlite;

import io.doctable.internal.row.ArrayTextParser;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DecimalText;
import io.doctable.internal.row.DriverRow;
import io.doctable.internal.row.InstantText;
import io.doctable.internal.row.JdbcRowReader;
import io.doctable.internal.row.TimeText;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of SQLite. Columns of STRICT tables hold nothing but what they were declared to hold; other columns may
 * hold anything, which SQLite would turn silently into what is asked for, so that each value's own type is looked at.
 */
public final class SqliteRowReader extends JdbcRowReader {
    private static final int LONGEST_UUID = 36;

    private final boolean strict;
    private final boolean utf8;

    /**
     * A reader of the result's current row.
     *
     * @param strict whether all columns are those of a STRICT table
     * @param utf8 whether the database stores text as UTF-8, whose bytes are read faster than the driver's strings
     * @param health is informed of what the driver throws
     */
    public SqliteRowReader(
            ResultSet rows, RowShape shape, JsonCodec json, boolean strict, boolean utf8, ConnectionHealth health) {
        super(new DriverRow(rows, health), shape, json);
        this.strict = strict;
        this.utf8 = utf8;
    }

    @Override
    public boolean getBoolean() throws SQLException {
        return truth(getLong());
    }

    @Override
    public @Nullable Boolean getBooleanOrNull() throws SQLException {
        Long value = getLongOrNull();
        return value == null ? null : (Boolean) truth(value);
    }

    private boolean truth(long value) {
        if (value != 0 && value != 1) {
            throw refuse(shown(value) + " is neither 0 (false) nor 1 (true)", null);
        }
        return value == 1;
    }

    @Override
    public long getLong() throws SQLException {
        return strict ? super.getLong() : present(getLongOrNull());
    }

    @Override
    public @Nullable Long getLongOrNull() throws SQLException {
        if (strict) {
            return super.getLongOrNull();
        }
        Object value = rows.getObject(++count);
        if (value == null || value instanceof Long || value instanceof Integer) {
            return value == null ? null : (Long) ((Number) value).longValue();
        }
        throw otherKind(value, "an integer");
    }

    @Override
    public double getDouble() throws SQLException {
        return strict ? super.getDouble() : present(getDoubleOrNull());
    }

    @Override
    public @Nullable Double getDoubleOrNull() throws SQLException {
        if (strict) {
            return super.getDoubleOrNull();
        }
        Object value = rows.getObject(++count);
        if (value == null) {
            return null;
        }
        if (value instanceof Number number
                && (value instanceof Double || (long) number.doubleValue() == number.longValue())) {
            return number.doubleValue();
        }
        throw otherKind(value, "a floating-point number");
    }

    @Override
    public float getFloat() throws SQLException {
        return narrowed(getDouble());
    }

    @Override
    public @Nullable Float getFloatOrNull() throws SQLException {
        Double value = getDoubleOrNull();
        return value == null ? null : (Float) narrowed(value);
    }

    private float narrowed(double value) {
        float narrow = (float) value;
        if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
            throw refuse(shown(value) + " is out of range for a Java float", null);
        }
        return narrow;
    }

    @Override
    public @Nullable String getStringOrNull() throws SQLException {
        if (strict) {
            if (!utf8) {
                return rows.getString(++count);
            }
            byte[] bytes = rows.getBytes(++count);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
        Object value = rows.getObject(++count);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw otherKind(value, "text");
    }

    @Override
    public byte @Nullable [] getBytesOrNull() throws SQLException {
        if (strict) {
            return super.getBytesOrNull();
        }
        Object value = rows.getObject(++count);
        if (value == null || value instanceof byte[]) {
            return (byte[]) value;
        }
        throw otherKind(value, "bytes");
    }

    @Override
    public @Nullable BigDecimal getDecimalOrNull(int precision, int scale) throws SQLException {
        if (!SqliteStorage.isReal(precision)) {
            BigDecimal value = parsed("decimal number", DecimalText::parse);
            return value == null ? null : rescaled(value, precision, scale);
        }
        Double value = getDoubleOrNull();
        return value == null ? null : decimal(value, scale);
    }

    private BigDecimal decimal(double value, int scale) {
        if (Double.isInfinite(value)) {
            throw refuse(value + " is not a decimal number", null);
        }
        BigDecimal near = DecimalText.nearest(value, scale);
        if (near == null) {
            throw refuse(
                    shown(BigDecimal.valueOf(value)) + " has more than " + scale + " digits after the decimal point",
                    null);
        }
        return near;
    }

    @Override
    public @Nullable BigInteger getBigIntegerOrNull(int precision) throws SQLException {
        if (!SqliteStorage.isInteger(precision)) {
            BigDecimal value = parsed("whole number", DecimalText::parse);
            return value == null ? null : whole(value);
        }
        Long value = getLongOrNull();
        return value == null ? null : BigInteger.valueOf(value);
    }

    @Override
    public @Nullable Instant getInstantOrNull() throws SQLException {
        if (!strict || !utf8) {
            return parsed("point in time", TimeText::instant);
        }
        byte[] text = rows.getBytes(++count);
        if (text == null) {
            return null;
        }
        Instant value = InstantText.parse(text);
        return value != null
                ? value
                : parsed(new String(text, StandardCharsets.UTF_8), "point in time", TimeText::instant);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTimeOrNull() throws SQLException {
        return parsed("date and time", TimeText::localDateTime);
    }

    @Override
    public @Nullable LocalDate getLocalDateOrNull() throws SQLException {
        return parsed("date", TimeText::localDate);
    }

    @Override
    public @Nullable LocalTime getLocalTimeOrNull() throws SQLException {
        return parsed("time of day", TimeText::localTime);
    }

    @Override
    public @Nullable UUID getUuidOrNull() throws SQLException {
        return parsed("UUID", SqliteRowReader::uuid);
    }

    private static UUID uuid(String text) {
        // The JDK reads shorter ones as well, and fills them up.
        if (text.length() != LONGEST_UUID) {
            throw new IllegalArgumentException("a UUID has at most " + LONGEST_UUID + " characters");
        }
        return UUID.fromString(text);
    }

    @Override
    @Nullable
    protected String getJsonOrNull() throws SQLException {
        return getStringOrNull();
    }

    @Override
    @Nullable
    protected List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException {
        return parsed("list of " + element.kind(), text -> new ArrayTextParser(text, element).parse());
    }

    private <T> @Nullable T parsed(String kind, Function<String, T> parser) throws SQLException {
        String text = getStringOrNull();
        return text == null ? null : parsed(text, kind, parser);
    }

    private <T> T parsed(String text, String kind, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw refuse(shown(text) + " is not a valid " + kind + ": " + reason(e), e);
        }
    }

    private RuntimeException otherKind(Object found, String wanted) {
        String kind = found instanceof String
                ? "text"
                : found instanceof byte[]
                        ? "bytes"
                        : found instanceof Double ? "a floating-point number" : "an integer";
        String value = found instanceof byte[] ? "" : " " + shown(found);
        return refuse("the column holds " + kind + value + " instead of " + wanted, null);
    }
}
