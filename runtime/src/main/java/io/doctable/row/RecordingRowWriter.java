package io.doctable.row;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Passes values to another writer and to a recorder. */
final class RecordingRowWriter extends RowWriter {
    private final RowWriter target;
    private final BiConsumer<@Nullable Object, Boolean> recorder;

    RecordingRowWriter(RowWriter target, BiConsumer<@Nullable Object, Boolean> recorder) {
        super(target);
        this.target = target;
        this.recorder = recorder;
    }

    private RowWriter noted(int index, @Nullable Object value) {
        recorder.accept(value, sensitive());
        target.goTo(index);
        return target;
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) throws SQLException {
        noted(index, null).putNull(index, column);
    }

    @Override
    protected void putBoolean(int index, boolean value) throws SQLException {
        noted(index, value).putBoolean(index, value);
    }

    @Override
    protected void putShort(int index, short value) throws SQLException {
        noted(index, value).putShort(index, value);
    }

    @Override
    protected void putInt(int index, int value) throws SQLException {
        noted(index, value).putInt(index, value);
    }

    @Override
    protected void putLong(int index, long value) throws SQLException {
        noted(index, value).putLong(index, value);
    }

    @Override
    protected void putFloat(int index, float value) throws SQLException {
        noted(index, value).putFloat(index, value);
    }

    @Override
    protected void putDouble(int index, double value) throws SQLException {
        noted(index, value).putDouble(index, value);
    }

    @Override
    protected void putString(int index, String value) throws SQLException {
        noted(index, value).putString(index, value);
    }

    @Override
    protected void putBytes(int index, byte[] value) throws SQLException {
        noted(index, value).putBytes(index, value);
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) throws SQLException {
        noted(index, value).putDecimal(index, value, precision);
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) throws SQLException {
        noted(index, value).putBigInteger(index, value, precision);
    }

    @Override
    protected void putInstant(int index, Instant value) throws SQLException {
        noted(index, value).putInstant(index, value);
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) throws SQLException {
        noted(index, value).putLocalDateTime(index, value);
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) throws SQLException {
        noted(index, value).putLocalDate(index, value);
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) throws SQLException {
        noted(index, value).putLocalTime(index, value);
    }

    @Override
    protected void putUuid(int index, UUID value) throws SQLException {
        noted(index, value).putUuid(index, value);
    }

    @Override
    protected void putJson(int index, String value) throws SQLException {
        noted(index, value).putJson(index, value);
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) throws SQLException {
        noted(index, values).putArray(index, values, element);
    }
}
