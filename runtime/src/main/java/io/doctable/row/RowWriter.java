package io.doctable.row;

import io.doctable.error.MappingException;
import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a row in the order of its columns. Every value is checked and normalised here, the same for all
 * databases, before anything is sent; how it then travels is the subclass's. Closed: one implementation for each
 * dialect and route. Not thread-safe.
 *
 * <p>Every {@code set} method throws {@link MappingException}, naming table, column and component, for a value that
 * the column cannot hold exactly, and {@link SQLException} when the driver refuses the value.
 */
public abstract class RowWriter {
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST_INSTANT = Instant.parse("+10000-01-01T00:00:00Z");

    private static final String NULL_PROBLEM = "the value is null, and the column is NOT NULL";

    private final JsonCodec json;
    private RowShape shape = new RowShape("", List.of(), List.of());
    /** How many values of the row were begun. */
    private int count;

    RowWriter(JsonCodec json) {
        this.json = json;
    }

    /** Begins a row (or a statement's parameters) whose values belong to these columns; those may repeat. */
    public final void start(RowShape columns) {
        this.shape = columns;
        this.count = 0;
    }

    /** How many values were written since {@link #start}. */
    public final int written() {
        return count;
    }

    /** Writes SQL NULL. */
    public final void setNull() throws SQLException {
        count++;
        putNull(count);
    }

    /** Writes a truth value. */
    public final void setBoolean(boolean value) throws SQLException {
        putBoolean(++count, value);
    }

    /** Writes a whole number of 8 bits. */
    public final void setByte(byte value) throws SQLException {
        putShort(++count, value);
    }

    /** Writes a whole number of 16 bits. */
    public final void setShort(short value) throws SQLException {
        putShort(++count, value);
    }

    /** Writes a whole number of 32 bits. */
    public final void setInt(int value) throws SQLException {
        putInt(++count, value);
    }

    /** Writes a whole number of 64 bits. */
    public final void setLong(long value) throws SQLException {
        putLong(++count, value);
    }

    /** Writes a floating-point number of 32 bits; −0.0 becomes 0.0. */
    public final void setFloat(float value) throws SQLException {
        putFloat(++count, value == 0 ? 0f : value);
    }

    /** Writes a floating-point number of 64 bits; −0.0 becomes 0.0. */
    public final void setDouble(double value) throws SQLException {
        putDouble(++count, value == 0 ? 0d : value);
    }

    /** Writes text of any length. */
    public final void setString(String value) throws SQLException {
        count++;
        putString(count, wellFormed(value));
    }

    /** Writes text of at most {@code maxLength} code points. */
    public final void setString(String value, int maxLength) throws SQLException {
        count++;
        wellFormed(value);
        // Most texts have fewer chars than that, so their code points need no counting.
        if (value.length() > maxLength && value.codePointCount(0, value.length()) > maxLength) {
            throw refuse("the text has " + value.codePointCount(0, value.length()) + " characters, the column takes "
                    + maxLength);
        }
        putString(count, value);
    }

    /** Writes bytes. */
    public final void setBytes(byte[] value) throws SQLException {
        count++;
        putBytes(count, present(value));
    }

    /**
     * Writes a decimal number, brought to {@code scale} when there is a precision.
     *
     * @param precision the most digits, 0 for no limit
     */
    public final void setDecimal(BigDecimal value, int precision, int scale) throws SQLException {
        count++;
        BigDecimal exact = present(value);
        if (precision > 0) {
            exact = rescaled(exact, scale);
            if (exact.precision() - exact.scale() > precision - scale) {
                throw refuse(shown(value) + " has more than " + (precision - scale) + " digits before the point");
            }
        }
        putDecimal(count, exact, precision);
    }

    /**
     * Writes a whole number of any size.
     *
     * @param precision the most digits, 0 for no limit
     */
    public final void setBigInteger(BigInteger value, int precision) throws SQLException {
        count++;
        present(value);
        if (precision > 0 && new BigDecimal(value).precision() > precision) {
            throw refuse(shown(value) + " has more than " + precision + " digits");
        }
        putBigInteger(count, value, precision);
    }

    /** Writes a point in time, cut to microseconds. */
    public final void setInstant(Instant value) throws SQLException {
        count++;
        present(value);
        if (value.isBefore(FIRST_INSTANT) || !value.isBefore(AFTER_LAST_INSTANT)) {
            throw refuse(shown(value) + " lies outside the years 0001 to 9999");
        }
        putInstant(count, value.truncatedTo(ChronoUnit.MICROS));
    }

    /** Writes a date and time without a zone, cut to microseconds. */
    public final void setLocalDateTime(LocalDateTime value) throws SQLException {
        count++;
        checkYear(present(value).getYear(), value);
        putLocalDateTime(count, value.truncatedTo(ChronoUnit.MICROS));
    }

    /** Writes a date. */
    public final void setLocalDate(LocalDate value) throws SQLException {
        count++;
        checkYear(present(value).getYear(), value);
        putLocalDate(count, value);
    }

    /** Writes a time of day, cut to microseconds. */
    public final void setLocalTime(LocalTime value) throws SQLException {
        count++;
        putLocalTime(count, present(value).truncatedTo(ChronoUnit.MICROS));
    }

    /** Writes a UUID. */
    public final void setUuid(UUID value) throws SQLException {
        count++;
        putUuid(count, present(value));
    }

    /** Writes a value as JSON, through the engine's codec. */
    final void setJson(Object value, java.lang.reflect.Type type) throws SQLException {
        count++;
        String text;
        try {
            text = json.toJson(present(value), type);
        } catch (MappingException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refuse("the value cannot be written as JSON: "
                    + (sensitive() ? e.getClass().getName() : e.getMessage()));
        }
        putJson(count, wellFormed(text));
    }

    /** Writes a list whose elements are as their own {@code set} method takes them (Long, String, Instant, ...). */
    final void setArray(List<? extends @Nullable Object> values, DataType element) throws SQLException {
        count++;
        putArray(count, values, element);
    }

    /** An error that names the column of the value at hand, to throw. */
    public final MappingException refuse(String problem) {
        ColumnSchema column = shape.column(count - 1);
        return MappingException.onWriting(
                shape.table(),
                column == null ? null : column.name(),
                column == null ? null : column.component(),
                problem);
    }

    /** An error about a null that the next column does not take, to throw. */
    public final MappingException refuseNull() {
        count++;
        return refuse(NULL_PROBLEM);
    }

    /** An error that names the column of the value to come, to throw. */
    final MappingException refuseNext(Object value, String problem) {
        count++;
        return refuse(shown(value) + problem);
    }

    /** The value as messages may show it: {@code ***} for a sensitive column. */
    final String shown(Object value) {
        return sensitive() ? "***" : String.valueOf(value);
    }

    private boolean sensitive() {
        ColumnSchema column = shape.column(count - 1);
        return column != null && column.sensitive();
    }

    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw refuse(NULL_PROBLEM);
        }
        return value;
    }

    /** The number at that scale, if that loses no digit. */
    final BigDecimal rescaled(BigDecimal value, int scale) {
        try {
            return value.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw refuse(shown(value) + " has more than " + scale + " digits after the point");
        }
    }

    private String wellFormed(@Nullable String value) {
        String text = present(value);
        for (int i = 0, n = text.length(); i < n; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (c > Character.MAX_HIGH_SURROGATE || i + 1 == n || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw refuse("the text has half a surrogate pair at index " + i + ", which UTF-8 cannot hold");
                }
                i++;
            }
        }
        return text;
    }

    private void checkYear(int year, Object value) {
        if (year < 1 || year > 9999) {
            throw refuse(shown(value) + " lies outside the years 0001 to 9999");
        }
    }

    abstract void putNull(int index) throws SQLException;

    abstract void putBoolean(int index, boolean value) throws SQLException;

    abstract void putShort(int index, short value) throws SQLException;

    abstract void putInt(int index, int value) throws SQLException;

    abstract void putLong(int index, long value) throws SQLException;

    abstract void putFloat(int index, float value) throws SQLException;

    abstract void putDouble(int index, double value) throws SQLException;

    abstract void putString(int index, String value) throws SQLException;

    abstract void putBytes(int index, byte[] value) throws SQLException;

    abstract void putDecimal(int index, BigDecimal value, int precision) throws SQLException;

    abstract void putBigInteger(int index, BigInteger value, int precision) throws SQLException;

    abstract void putInstant(int index, Instant value) throws SQLException;

    abstract void putLocalDateTime(int index, LocalDateTime value) throws SQLException;

    abstract void putLocalDate(int index, LocalDate value) throws SQLException;

    abstract void putLocalTime(int index, LocalTime value) throws SQLException;

    abstract void putUuid(int index, UUID value) throws SQLException;

    abstract void putJson(int index, String value) throws SQLException;

    abstract void putArray(int index, List<? extends @Nullable Object> values, DataType element) throws SQLException;
}
