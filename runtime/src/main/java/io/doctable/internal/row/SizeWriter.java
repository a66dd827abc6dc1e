package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures how many bytes the values of rows take in memory, roughly. Not thread-safe. */
public final class SizeWriter extends CollectingRowWriter {
    private static final int SMALL = 16;

    private long size;

    public SizeWriter(JsonCodec json) {
        super(json);
    }

    /** Returns the size of the rows since the last call. */
    public long take() {
        long taken = size;
        size = 0;
        return taken;
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) {
        size += SMALL;
    }

    @Override
    protected void putBoolean(int index, boolean value) {
        size += SMALL;
    }

    @Override
    protected void putShort(int index, short value) {
        size += SMALL;
    }

    @Override
    protected void putInt(int index, int value) {
        size += SMALL;
    }

    @Override
    protected void putLong(int index, long value) {
        size += SMALL;
    }

    @Override
    protected void putFloat(int index, float value) {
        size += SMALL;
    }

    @Override
    protected void putDouble(int index, double value) {
        size += SMALL;
    }

    @Override
    protected void putString(int index, String value) {
        size += 2 * SMALL + value.length();
    }

    @Override
    protected void putBytes(int index, byte[] value) {
        size += SMALL + value.length;
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) {
        size += SMALL + value.precision();
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) {
        size += SMALL + value.bitLength() / Byte.SIZE;
    }

    @Override
    protected void putInstant(int index, Instant value) {
        size += SMALL;
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) {
        size += SMALL;
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) {
        size += SMALL;
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) {
        size += SMALL;
    }

    @Override
    protected void putUuid(int index, UUID value) {
        size += SMALL;
    }

    @Override
    protected void putJson(int index, String value) {
        size += 2 * SMALL + value.length();
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) {
        for (Object each : values) {
            size += SMALL;
            if (each instanceof String text) {
                size += text.length();
            } else if (each instanceof byte[] bytes) {
                size += bytes.length;
            }
        }
    }
}
