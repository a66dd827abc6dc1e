package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects values as objects that are equal if a database stores equal values, for columns without a collation.
 * Not thread-safe.
 */
public final class ValueCollector extends CollectingRowWriter {
    private List<@Nullable Object> values = new ArrayList<>();

    public ValueCollector(JsonCodec json) {
        super(json);
    }

    /** Returns the collected values and begins a new list. */
    public List<@Nullable Object> take() {
        List<@Nullable Object> taken = values;
        values = new ArrayList<>(taken.size());
        return taken;
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) {
        values.add(null);
    }

    @Override
    protected void putBoolean(int index, boolean value) {
        values.add(value);
    }

    @Override
    protected void putShort(int index, short value) {
        values.add((long) value);
    }

    @Override
    protected void putInt(int index, int value) {
        values.add((long) value);
    }

    @Override
    protected void putLong(int index, long value) {
        values.add(value);
    }

    @Override
    protected void putFloat(int index, float value) {
        values.add((double) value);
    }

    @Override
    protected void putDouble(int index, double value) {
        values.add(value);
    }

    @Override
    protected void putString(int index, String value) {
        values.add(value);
    }

    @Override
    protected void putBytes(int index, byte[] value) {
        values.add(ByteBuffer.wrap(value.clone()));
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) {
        values.add(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) {
        values.add(value);
    }

    @Override
    protected void putInstant(int index, Instant value) {
        values.add(value);
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) {
        values.add(value);
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) {
        values.add(value);
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) {
        values.add(value);
    }

    @Override
    protected void putUuid(int index, UUID value) {
        values.add(value);
    }

    @Override
    protected void putJson(int index, String value) {
        values.add(value);
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> list, DataType element) {
        values.add(list);
    }
}
