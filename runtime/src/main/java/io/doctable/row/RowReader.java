package io.doctable.row;

import io.doctable.error.MappingException;
import io.doctable.internal.text.ValueText;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of the current row in the order of its columns. Sealed: one implementation for each dialect and
 * route. Not thread-safe.
 *
 * <p>Each {@code get} method throws {@link MappingException}, with table, column, component and row, if the value is
 * NULL (methods ending in {@code OrNull} return null instead) or does not have the requested type, and {@link
 * SQLException} if the driver fails.
 */
public abstract sealed class RowReader
        permits io.doctable.internal.row.JdbcRowReader, io.doctable.internal.row.ValueRowReader {
    private static final int MOST_SHOWN = 100;
    /** Long enough for a list of an enum's constants. */
    private static final int MOST_OF_A_REASON = 500;

    private static final String NULL_PROBLEM = "the column is NULL, but the component is not nullable; "
            + "declare it Optional or @Nullable if the column may be NULL";

    private final JsonCodec json;
    private final RowShape shape;
    /** The number of values of the row that were read. */
    protected int count;

    private boolean hidden;

    protected RowReader(JsonCodec json, RowShape shape) {
        this.json = json;
        this.shape = shape;
    }

    /** Hides all values in messages, as if every column were sensitive. */
    public final void hideValues() {
        hidden = true;
    }

    /** Reads a boolean. */
    public abstract boolean getBoolean() throws SQLException;

    /** Reads an 8-bit integer. */
    public final byte getByte() throws SQLException {
        return (byte) inRange(getLong(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }

    /** Reads a 16-bit integer. */
    public final short getShort() throws SQLException {
        return (short) inRange(getLong(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }

    /** Reads a 32-bit integer. */
    public final int getInt() throws SQLException {
        return (int) inRange(getLong(), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }

    /** Reads a 64-bit integer. */
    public abstract long getLong() throws SQLException;

    /** Reads a 32-bit floating-point number. */
    public abstract float getFloat() throws SQLException;

    /** Reads a 64-bit floating-point number. */
    public abstract double getDouble() throws SQLException;

    /** Reads text. */
    public final String getString() throws SQLException {
        return present(getStringOrNull());
    }

    /** Reads bytes. */
    public final byte[] getBytes() throws SQLException {
        return present(getBytesOrNull());
    }

    /** Reads a point in time. */
    public final Instant getInstant() throws SQLException {
        return present(getInstantOrNull());
    }

    /** Reads a date and time without a zone. */
    public final LocalDateTime getLocalDateTime() throws SQLException {
        return present(getLocalDateTimeOrNull());
    }

    /** Reads a date. */
    public final LocalDate getLocalDate() throws SQLException {
        return present(getLocalDateOrNull());
    }

    /** Reads a time of day. */
    public final LocalTime getLocalTime() throws SQLException {
        return present(getLocalTimeOrNull());
    }

    /** Reads a UUID. */
    public final UUID getUuid() throws SQLException {
        return present(getUuidOrNull());
    }

    /** Reads a boolean; returns null for NULL. */
    public abstract @Nullable Boolean getBooleanOrNull() throws SQLException;

    /** Reads a 64-bit integer; returns null for NULL. */
    public abstract @Nullable Long getLongOrNull() throws SQLException;

    /** Reads a 32-bit floating-point number; returns null for NULL. */
    public abstract @Nullable Float getFloatOrNull() throws SQLException;

    /** Reads a 64-bit floating-point number; returns null for NULL. */
    public abstract @Nullable Double getDoubleOrNull() throws SQLException;

    /** Reads text; returns null for NULL. */
    public abstract @Nullable String getStringOrNull() throws SQLException;

    /** Reads bytes; returns null for NULL. */
    public abstract byte @Nullable [] getBytesOrNull() throws SQLException;

    /** Reads a decimal number, at {@code scale} unless the precision is 0; returns null for NULL. */
    public abstract @Nullable BigDecimal getDecimalOrNull(int precision, int scale) throws SQLException;

    /** Reads an integer of at most {@code precision} digits, 0 for no limit; returns null for NULL. */
    public abstract @Nullable BigInteger getBigIntegerOrNull(int precision) throws SQLException;

    /** Reads a point in time; returns null for NULL. */
    public abstract @Nullable Instant getInstantOrNull() throws SQLException;

    /** Reads a date and time without a zone; returns null for NULL. */
    public abstract @Nullable LocalDateTime getLocalDateTimeOrNull() throws SQLException;

    /** Reads a date; returns null for NULL. */
    public abstract @Nullable LocalDate getLocalDateOrNull() throws SQLException;

    /** Reads a time of day; returns null for NULL. */
    public abstract @Nullable LocalTime getLocalTimeOrNull() throws SQLException;

    /** Reads a UUID; returns null for NULL. */
    public abstract @Nullable UUID getUuidOrNull() throws SQLException;

    /** Reads the text of a JSON document; returns null for NULL. */
    protected abstract @Nullable String getJsonOrNull() throws SQLException;

    /**
     * Reads a list with elements as returned by their own {@code get} method (Long, String, Instant, ...); returns null
     * for NULL.
     */
    protected abstract @Nullable List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException;

    /** Returns the row's key as text for messages, or null if it is unknown. Does not move to another value. */
    protected abstract @Nullable String rowKey();

    /** Moves back to the first column of the current row. */
    public final void rewind() {
        count = 0;
    }

    /** Returns the exception for the column that was read last, with its name and row. */
    public final MappingException refuse(String problem, @Nullable Throwable cause) {
        ColumnSchema column = shape.column(count - 1);
        return MappingException.onReading(
                shape.tableOf(count - 1),
                column == null ? null : column.name(),
                column == null ? null : column.component(),
                rowKey(),
                problem,
                isSecret(column) ? null : cause);
    }

    /** Returns the exception for a NULL in this column, which was read before and whose component is not nullable. */
    public final MappingException refuseNull(ColumnSchema column) {
        return MappingException.onReading(
                shape.table(), column.name(), column.component(), rowKey(), NULL_PROBLEM, null);
    }

    /** Returns a stored value for messages: {@code ***} for a sensitive column, truncated if it is long. */
    public final String shown(Object value) {
        if (isSecret(shape.column(count - 1))) {
            return ValueText.HIDDEN;
        }
        return cut(String.valueOf(value), MOST_SHOWN);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /**
     * Returns the reason why a value cannot be read, for messages; for a sensitive column only the exception's class,
     * since its message may contain the value.
     */
    protected final String reason(RuntimeException e) {
        return isSecret(shape.column(count - 1)) && !(e instanceof ReasonWithoutValue)
                ? e.getClass().getName()
                : cut(String.valueOf(e.getMessage()), MOST_OF_A_REASON);
    }

    /** Returns whether messages must hide the values of this column. */
    protected final boolean isSecret(@Nullable ColumnSchema column) {
        return hidden || (column != null && column.sensitive());
    }

    /** Returns the codec that reads JSON documents. */
    protected final JsonCodec json() {
        return json;
    }

    /** Returns the shape of the rows that are read. */
    protected final RowShape shape() {
        return shape;
    }

    /**
     * Returns a value that must not be null.
     *
     * @throws MappingException if it is null
     */
    protected final <T> T present(@Nullable T value) {
        if (value == null) {
            throw nullFound();
        }
        return value;
    }

    /** Returns the exception for a NULL where the component cannot hold one. */
    protected final MappingException nullFound() {
        return refuse(NULL_PROBLEM, null);
    }

    /** Returns the number at this scale unless the precision is 0; throws if that would lose a digit. */
    protected final BigDecimal rescaled(BigDecimal value, int precision, int scale) {
        try {
            return precision == 0 ? value : value.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw refuse(shown(value) + " has more than " + scale + " digits after the decimal point", null);
        }
    }

    final long inRange(long value, long least, long most, String type) {
        if (value < least || value > most) {
            throw refuse(shown(value) + " is out of range for a Java " + type, null);
        }
        return value;
    }
}
