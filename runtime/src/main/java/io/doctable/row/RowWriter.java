package io.doctable.row;

import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.internal.text.ValueText;
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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a row in the order of its columns. Checks and normalises every value in the same way for all
 * databases before anything is sent; the subclass sends it. Sealed: one implementation for each dialect and route. Not
 * thread-safe.
 *
 * <p>Every {@code set} method throws {@link MappingException}, with table, column and component, for a value that the
 * column cannot hold exactly, and {@link SQLException} if the driver rejects the value.
 */
public abstract sealed class RowWriter extends ParameterTarget
        permits io.doctable.internal.row.JdbcRowWriter,
                io.doctable.internal.row.CollectingRowWriter,
                io.doctable.internal.row.DigestRowWriter,
                RecordingRowWriter {
    private static final String NULL_PROBLEM = "the value is null, but the column is NOT NULL";
    private static final String MATCHED_NULL_PROBLEM =
            "the value is null, but rows are matched by this column: NULL equals nothing in a unique key,"
                    + " so each call would store another row. Store it with insert, or match by another key";

    private final JsonCodec json;
    private final ValueRules rules = new ValueRules(this);
    private RowShape shape = new RowShape("", List.of(), List.of());
    /** The number of values of the row that were begun. */
    private int count;

    private boolean hidden;

    protected RowWriter(JsonCodec json) {
        this.json = json;
    }

    /** Creates a writer that writes through another one. */
    protected RowWriter(RowWriter target) {
        this.json = target.json;
        this.shape = target.shape;
        this.hidden = target.hidden;
    }

    /** Returns a writer that passes each value, and whether it is sensitive, to {@code recorder} and writes it here. */
    public final RowWriter recordedBy(BiConsumer<@Nullable Object, Boolean> recorder) {
        return new RecordingRowWriter(this, recorder);
    }

    /** Hides all values in messages, as if every column were sensitive. */
    public final void hideValues() {
        hidden = true;
    }

    /** Moves to value {@code value}, counted from 1, which another writer began to write. */
    public final void goTo(int value) {
        count = value;
    }

    /**
     * Begins a row (or a statement's parameters) whose values belong to these columns; the columns repeat if there are
     * more values.
     */
    public final void start(RowShape columns) {
        this.shape = columns;
        this.count = 0;
    }

    /** Returns the number of values written since {@link #start}. */
    public final int written() {
        return count;
    }

    /**
     * Writes SQL NULL.
     *
     * @throws MappingException also if the statement matches rows by this value, because NULL matches no row
     */
    public final void setNull() throws SQLException {
        count++;
        if (shape.isMatched(count - 1)) {
            throw refuse(MATCHED_NULL_PROBLEM);
        }
        putNull(count, shape.column(count - 1));
    }

    /** Writes SQL NULL whose type the database infers from the statement. */
    public final void setUntypedNull() throws SQLException {
        putNull(++count, null);
    }

    /** Writes a boolean. */
    public final void setBoolean(boolean value) throws SQLException {
        putBoolean(++count, value);
    }

    /** Writes an 8-bit integer. */
    public final void setByte(byte value) throws SQLException {
        putShort(++count, value);
    }

    /** Writes a 16-bit integer. */
    public final void setShort(short value) throws SQLException {
        putShort(++count, value);
    }

    /** Writes a 32-bit integer. */
    public final void setInt(int value) throws SQLException {
        putInt(++count, value);
    }

    /** Writes a 64-bit integer. */
    public final void setLong(long value) throws SQLException {
        putLong(++count, value);
    }

    /** Writes a 32-bit floating-point number; −0.0 becomes 0.0. */
    public final void setFloat(float value) throws SQLException {
        putFloat(++count, value == 0 ? 0f : value);
    }

    /** Writes a 64-bit floating-point number; −0.0 becomes 0.0. */
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
     * Writes a decimal number, at {@code scale} unless the precision is 0.
     *
     * @param precision the maximum number of digits, 0 for no limit
     */
    public final void setDecimal(BigDecimal value, int precision, int scale) throws SQLException {
        count++;
        putDecimal(count, rules.decimal(value, precision, scale), precision);
    }

    /**
     * Writes an integer of any size.
     *
     * @param precision the maximum number of digits, 0 for no limit
     */
    public final void setBigInteger(BigInteger value, int precision) throws SQLException {
        count++;
        putBigInteger(count, rules.bigInteger(value, precision), precision);
    }

    /** Writes a point in time, truncated to microseconds. */
    public final void setInstant(Instant value) throws SQLException {
        count++;
        putInstant(count, rules.instant(value));
    }

    /** Writes a date and time without a zone, truncated to microseconds. */
    public final void setLocalDateTime(LocalDateTime value) throws SQLException {
        count++;
        putLocalDateTime(count, rules.localDateTime(value));
    }

    /** Writes a date. */
    public final void setLocalDate(LocalDate value) throws SQLException {
        count++;
        putLocalDate(count, rules.localDate(value));
    }

    /** Writes a time of day, truncated to microseconds. */
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
            throw refuse("the text is not valid JSON: " + reason(e));
        }
        putJson(count, rules.text(text, 0));
    }

    /** Writes a list with elements as accepted by their own {@code set} method (Long, String, Instant, ...). */
    final void setArray(List<? extends @Nullable Object> values, DataType element) throws SQLException {
        count++;
        List<@Nullable Object> storable = new ArrayList<>(values.size());
        for (Object each : values) {
            storable.add(each == null ? null : rules.element(each, element));
        }
        putArray(count, storable, element);
    }

    /** Returns the exception for the current value, with the column's name. */
    public final MappingException refuse(String problem) {
        ColumnSchema column = shape.column(count - 1);
        return MappingException.onWriting(
                shape.table(),
                column == null ? null : column.name(),
                column == null ? null : column.component(),
                problem);
    }

    /** Returns the exception for a null in the next column, which is NOT NULL. */
    public final MappingException refuseNull() {
        count++;
        return refuse(NULL_PROBLEM);
    }

    /** Returns the exception for the next value, with the column's name. */
    final MappingException refuseNext(Object value, String problem) {
        count++;
        return refuse(shown(value) + problem);
    }

    /** Returns the exception for the next value, which could not be converted to its stored form. */
    final MappingException refuseNext(Object value, RuntimeException reason) {
        count++;
        return refuse(shown(value) + " cannot be stored: " + reason(reason));
    }

    /** Returns the value for messages: {@code ***} for a sensitive column. */
    final String shown(Object value) {
        return sensitive() ? ValueText.HIDDEN : String.valueOf(value);
    }

    private String reason(RuntimeException e) {
        return sensitive() && !(e instanceof ReasonWithoutValue)
                ? e.getClass().getName()
                : String.valueOf(e.getMessage());
    }

    /** Returns the column of the value that was begun last, null if none is known. */
    protected final @Nullable ColumnSchema column() {
        return shape.column(count - 1);
    }

    /** Returns whether the column of the next value is sensitive. */
    protected final boolean sensitive() {
        ColumnSchema column = shape.column(count - 1);
        return hidden || (column != null && column.sensitive());
    }

    final <T> T present(@Nullable T value) {
        if (value == null) {
            throw refuse(NULL_PROBLEM);
        }
        return value;
    }
}
