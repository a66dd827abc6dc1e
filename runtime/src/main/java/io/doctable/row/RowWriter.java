package io.doctable.row;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
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
    private static final String NULL_PROBLEM = "the value is null, and the column is NOT NULL";
    private static final String MATCHED_NULL_PROBLEM =
            "the value is null, and rows are matched by this column: NULL equals nothing in a unique key,"
                    + " so each call would store another row. Store it with insert, or match by another key";

    private final JsonCodec json;
    private final ValueRules rules = new ValueRules(this);
    private RowShape shape = new RowShape("", List.of(), List.of());
    /** How many values of the row were begun. */
    private int count;

    private boolean hidden;

    RowWriter(JsonCodec json) {
        this.json = json;
    }

    /** A writer that writes through another one. */
    RowWriter(RowWriter target) {
        this.json = target.json;
        this.shape = target.shape;
        this.hidden = target.hidden;
    }

    /** Keeps all values out of messages, as if every column were sensitive. */
    public final void hideValues() {
        hidden = true;
    }

    /** Stands at that value, from 1, whose writing another writer began. */
    final void goTo(int value) {
        count = value;
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

    /**
     * Writes SQL NULL.
     *
     * @throws MappingException also where the statement matches rows by this value, for NULL would match none
     */
    public final void setNull() throws SQLException {
        count++;
        if (shape.isMatched(count - 1)) {
            throw refuse(MATCHED_NULL_PROBLEM);
        }
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
        putString(count, rules.text(value, 0));
    }

    /** Writes text of at most {@code maxLength} code points; 0 for no limit. */
    public final void setString(String value, int maxLength) throws SQLException {
        count++;
        putString(count, rules.text(value, maxLength));
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
        putDecimal(count, rules.decimal(value, precision, scale), precision);
    }

    /**
     * Writes a whole number of any size.
     *
     * @param precision the most digits, 0 for no limit
     */
    public final void setBigInteger(BigInteger value, int precision) throws SQLException {
        count++;
        putBigInteger(count, rules.bigInteger(value, precision), precision);
    }

    /** Writes a point in time, cut to microseconds. */
    public final void setInstant(Instant value) throws SQLException {
        count++;
        putInstant(count, rules.instant(value));
    }

    /** Writes a date and time without a zone, cut to microseconds. */
    public final void setLocalDateTime(LocalDateTime value) throws SQLException {
        count++;
        putLocalDateTime(count, rules.localDateTime(value));
    }

    /** Writes a date. */
    public final void setLocalDate(LocalDate value) throws SQLException {
        count++;
        putLocalDate(count, rules.localDate(value));
    }

    /** Writes a time of day, cut to microseconds. */
    public final void setLocalTime(LocalTime value) throws SQLException {
        count++;
        putLocalTime(count, rules.localTime(value));
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
        } catch (DocTableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refuse("the value cannot be written as JSON: " + reason(e));
        }
        putJson(count, rules.text(text, 0));
    }

    /** Writes the text of a JSON document, which the engine's codec must be able to read. */
    final void setJsonText(String text) throws SQLException {
        count++;
        try {
            json.fromJson(text, Object.class);
        } catch (DocTableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refuse("the text is no JSON: " + reason(e));
        }
        putJson(count, rules.text(text, 0));
    }

    /** Writes a list whose elements are as their own {@code set} method takes them (Long, String, Instant, ...). */
    final void setArray(List<? extends @Nullable Object> values, DataType element) throws SQLException {
        count++;
        List<@Nullable Object> storable = new ArrayList<>(values.size());
        for (Object each : values) {
            storable.add(each == null ? null : rules.element(each, element));
        }
        putArray(count, storable, element);
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

    /** An error about the value to come, which could not be turned into what is stored, to throw. */
    final MappingException refuseNext(Object value, RuntimeException reason) {
        count++;
        return refuse(shown(value) + " cannot be stored: " + reason(reason));
    }

    /** The value as messages may show it: {@code ***} for a sensitive column. */
    final String shown(Object value) {
        return sensitive() ? ValueText.HIDDEN : String.valueOf(value);
    }

    private String reason(RuntimeException e) {
        return sensitive() && !(e instanceof ReasonWithoutValue)
                ? e.getClass().getName()
                : String.valueOf(e.getMessage());
    }

    final boolean sensitive() {
        ColumnSchema column = shape.column(count - 1);
        return hidden || (column != null && column.sensitive());
    }

    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw refuse(NULL_PROBLEM);
        }
        return value;
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
