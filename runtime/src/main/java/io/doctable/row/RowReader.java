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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the values of the current row in the order of its columns. Closed: one implementation for each dialect and
 * route. Not thread-safe.
 *
 * <p>Each {@code get} method throws {@link MappingException}, naming table, column, component and row, when the value
 * is NULL (those ending in {@code OrNull} give null instead) or is none of the type asked for; and
 * {@link SQLException} when the driver fails.
 */
public abstract class RowReader {
    private static final int MOST_SHOWN = 100;
    /** Long enough for what an enum has to say about its constants. */
    private static final int MOST_OF_A_REASON = 500;

    private static final String NULL_PROBLEM = "the column is NULL, and the component takes no null";

    private final JsonCodec json;
    private final RowShape shape;
    /** How many values of the row were read. */
    int count;

    private boolean hidden;

    RowReader(JsonCodec json, RowShape shape) {
        this.json = json;
        this.shape = shape;
    }

    /** Keeps all values out of messages, as if every column were sensitive. */
    public final void hideValues() {
        hidden = true;
    }

    /** Reads a truth value. */
    public abstract boolean getBoolean() throws SQLException;

    /** Reads a whole number of 8 bits. */
    public final byte getByte() throws SQLException {
        return (byte) inRange(getLong(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }

    /** Reads a whole number of 16 bits. */
    public final short getShort() throws SQLException {
        return (short) inRange(getLong(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }

    /** Reads a whole number of 32 bits. */
    public final int getInt() throws SQLException {
        return (int) inRange(getLong(), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }

    /** Reads a whole number of 64 bits. */
    public abstract long getLong() throws SQLException;

    /** Reads a floating-point number of 32 bits. */
    public abstract float getFloat() throws SQLException;

    /** Reads a floating-point number of 64 bits. */
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

    /** Reads a truth value or NULL. */
    public abstract @Nullable Boolean getBooleanOrNull() throws SQLException;

    /** Reads a whole number of 64 bits or NULL. */
    public abstract @Nullable Long getLongOrNull() throws SQLException;

    /** Reads a floating-point number of 32 bits or NULL. */
    public abstract @Nullable Float getFloatOrNull() throws SQLException;

    /** Reads a floating-point number of 64 bits or NULL. */
    public abstract @Nullable Double getDoubleOrNull() throws SQLException;

    /** Reads text or NULL. */
    public abstract @Nullable String getStringOrNull() throws SQLException;

    /** Reads bytes or NULL. */
    public abstract byte @Nullable [] getBytesOrNull() throws SQLException;

    /** Reads a decimal number or NULL, at {@code scale} when there is a precision (0: none). */
    public abstract @Nullable BigDecimal getDecimalOrNull(int precision, int scale) throws SQLException;

    /** Reads a whole number of any size or NULL; precision 0 for no limit. */
    public abstract @Nullable BigInteger getBigIntegerOrNull(int precision) throws SQLException;

    /** Reads a point in time or NULL. */
    public abstract @Nullable Instant getInstantOrNull() throws SQLException;

    /** Reads a date and time without a zone or NULL. */
    public abstract @Nullable LocalDateTime getLocalDateTimeOrNull() throws SQLException;

    /** Reads a date or NULL. */
    public abstract @Nullable LocalDate getLocalDateOrNull() throws SQLException;

    /** Reads a time of day or NULL. */
    public abstract @Nullable LocalTime getLocalTimeOrNull() throws SQLException;

    /** Reads a UUID or NULL. */
    public abstract @Nullable UUID getUuidOrNull() throws SQLException;

    /** Reads the text of a JSON document or NULL. */
    abstract @Nullable String getJsonOrNull() throws SQLException;

    /** Reads a list or NULL; its elements are as their own {@code get} method gives them (Long, String, Instant, ...). */
    abstract @Nullable List<@Nullable Object> getArrayOrNull(DataType element) throws SQLException;

    /** The row's key as text for messages, null where it cannot be told. Reads nothing that moves the row on. */
    abstract @Nullable String rowKey();

    /** Begins the current row anew, at its first column. */
    public final void rewind() {
        count = 0;
    }

    /** An error that names the column read last, and its row, to throw. */
    public final MappingException refuse(String problem, @Nullable Throwable cause) {
        ColumnSchema column = shape.column(count - 1);
        return MappingException.onReading(
                shape.table(),
                column == null ? null : column.name(),
                column == null ? null : column.component(),
                rowKey(),
                problem,
                isSecret(column) ? null : cause);
    }

    /** An error about a NULL in that column, read before, which the component takes no null for; to throw. */
    public final MappingException refuseNull(ColumnSchema column) {
        return MappingException.onReading(
                shape.table(), column.name(), column.component(), rowKey(), NULL_PROBLEM, null);
    }

    /** A stored value as messages may show it: {@code ***} for a sensitive column, cut when it is long. */
    public final String shown(Object value) {
        if (isSecret(shape.column(count - 1))) {
            return ValueText.HIDDEN;
        }
        return cut(String.valueOf(value), MOST_SHOWN);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** Why a value cannot be read, as messages may show it: a sensitive one may stand in the reason. */
    final String reason(RuntimeException e) {
        return isSecret(shape.column(count - 1)) && !(e instanceof ReasonWithoutValue)
                ? e.getClass().getName()
                : cut(String.valueOf(e.getMessage()), MOST_OF_A_REASON);
    }

    /** Whether messages must not show what is in that column. */
    final boolean isSecret(@Nullable ColumnSchema column) {
        return hidden || (column != null && column.sensitive());
    }

    final JsonCodec json() {
        return json;
    }

    final RowShape shape() {
        return shape;
    }

    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw nullFound();
        }
        return value;
    }

    final MappingException nullFound() {
        return refuse(NULL_PROBLEM, null);
    }

    /** The number at that scale when there is a precision, if that loses no digit. */
    final BigDecimal rescaled(BigDecimal value, int precision, int scale) {
        try {
            return precision == 0 ? value : value.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw refuse(shown(value) + " has more than " + scale + " digits after the point", null);
        }
    }

    final long inRange(long value, long least, long most, String type) {
        if (value < least || value > most) {
            throw refuse(shown(value) + " is out of range for a Java " + type, null);
        }
        return value;
    }
}
