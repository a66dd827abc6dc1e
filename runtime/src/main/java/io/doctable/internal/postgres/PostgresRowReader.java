package io.doctable.internal.postgres;

import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverRow;
import io.doctable.internal.row.JdbcRowReader;
import io.doctable.internal.row.TimeText;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of PostgreSQL, whose values have types. */
public final class PostgresRowReader extends JdbcRowReader {
    private static final long MICROS_A_SECOND = 1_000_000;
    /** Seconds from 1970 to 2000, from when PostgreSQL counts the microseconds of a timestamp. */
    private static final long SECONDS_TO_2000 = 946_684_800;

    private static final String INFINITY = "the column holds an infinity, which the component cannot represent";

    /** The columns, a bit each, of which the driver has read a timestamp. */
    private long timestamps;
    /** The columns, a bit each, whose bytes are the timestamp that the driver reads from them. */
    private long binaries;
    /** The columns, a bit each, that only the driver can read. */
    private long others;

    /**
     * A reader of the result's current row.
     *
     * @param health is informed of what the driver throws
     */
    public PostgresRowReader(ResultSet rows, RowShape shape, JsonCodec json, ConnectionHealth health) {
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
                throw refuse(special + " is not a decimal number", null);
            }
            throw e;
        }
    }

    /**
     * Reads a point in time. The driver makes a date, a time and an offset for each, so all values of a column but the
     * first two are made from the bytes. The driver decides by the first value whether the column is one of timestamps,
     * and by the second whether it came in binary form.
     */
    @Override
    public @Nullable Instant getInstantOrNull() throws SQLException {
        long bit = ++count <= Long.SIZE ? 1L << (count - 1) : 0;
        if ((timestamps & ~others & bit) == 0) {
            Instant value = driversInstant();
            timestamps |= value == null ? 0 : bit;
            return value;
        }
        byte[] bytes = rows.getBytes(count);
        if (bytes == null) {
            return null;
        }
        Instant value = instant(bytes);
        if (value != null && (binaries & bit) != 0) {
            return value;
        }
        Instant same = driversInstant();
        if (value != null && value.equals(same)) {
            binaries |= bit;
        } else {
            others |= bit;
        }
        return same;
    }

    private @Nullable Instant driversInstant() throws SQLException {
        OffsetDateTime value = rows.getObject(count, OffsetDateTime.class);
        return value == null
                ? null
                : finite(value, OffsetDateTime.MIN, OffsetDateTime.MAX).toInstant();
    }

    /** Returns the timestamp with these bytes; null if they are none in binary form, or an infinity. */
    private static @Nullable Instant instant(byte[] bytes) {
        if (bytes.length != Long.BYTES) {
            return null;
        }
        long micros = ByteBuffer.wrap(bytes).getLong();
        return micros == Long.MAX_VALUE || micros == Long.MIN_VALUE
                ? null
                : Instant.ofEpochSecond(
                        SECONDS_TO_2000 + Math.floorDiv(micros, MICROS_A_SECOND),
                        Math.floorMod(micros, MICROS_A_SECOND) * 1000);
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
            throw refuse("the column holds 24:00:00, which is not a time of day in Java", null);
        }
        return value;
    }

    @Override
    public @Nullable UUID getUuidOrNull() throws SQLException {
        return rows.getObject(++count, UUID.class);
    }

    @Override
    @Nullable
    protected String getJsonOrNull() throws SQLException {
        return rows.getString(++count);
    }

    @Override
    @Nullable
    protected List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException {
        Array array = rows.getArray(++count);
        if (array == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (isTime(element.kind())) {
            // The driver's own elements are of java.sql, which go by the JVM's time zone and cut times to milliseconds.
            times(Objects.requireNonNull(rows.getString(count)), element, values);
        } else {
            for (Object value : (@Nullable Object[]) array.getArray()) {
                if (value instanceof Object[]) {
                    throw refuse("the column holds an array of arrays, which is not supported", null);
                }
                values.add(element.kind() == Kind.BIG_INTEGER && value != null ? whole((BigDecimal) value) : value);
            }
        }
        return values;
    }

    private static boolean isTime(Kind kind) {
        return kind == Kind.INSTANT
                || kind == Kind.LOCAL_DATE_TIME
                || kind == Kind.LOCAL_DATE
                || kind == Kind.LOCAL_TIME;
    }

    /** Takes apart {@code {"2026-11-20 12:17:35.123456+00",NULL}}, in whose elements nothing is escaped. */
    private void times(String literal, DataType element, List<@Nullable Object> values) {
        if (literal.equals("{}")) {
            return;
        }
        for (String each : literal.substring(1, literal.length() - 1).split(",", -1)) {
            String text = each.startsWith("\"") ? each.substring(1, each.length() - 1) : each;
            try {
                values.add(text.equals("NULL") ? null : time(text, element.kind()));
            } catch (DateTimeException e) {
                throw refuse(shown(text) + " is not a valid " + element.kind() + ": " + reason(e), e);
            }
        }
    }

    private static Object time(String text, Kind kind) {
        return switch (kind) {
            case INSTANT -> TimeText.instant(text);
            case LOCAL_DATE_TIME -> TimeText.localDateTime(text);
            case LOCAL_DATE -> TimeText.localDate(text);
            default -> TimeText.localTime(text);
        };
    }
}
