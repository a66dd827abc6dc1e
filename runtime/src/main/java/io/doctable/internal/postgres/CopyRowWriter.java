package io.doctable.internal.postgres;

import io.doctable.internal.row.CollectingRowWriter;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
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

/** Encodes rows in the binary format of COPY: for each row the number of its fields, for each field its length. */
final class CopyRowWriter extends CollectingRowWriter {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL = -1;

    private final CopyBuffer out = new CopyBuffer();
    private final CopyValues values = new CopyValues(out);
    private final int fields;

    CopyRowWriter(RowShape shape, JsonCodec json) {
        super(json);
        this.fields = shape.columns().size();
        out.putBytes(SIGNATURE);
        // No flags, and no extension of the header.
        out.putInt(0);
        out.putInt(0);
    }

    /** Returns the number of encoded bytes. */
    int size() {
        return out.size();
    }

    /** Ends the data and returns it. */
    CopyBuffer end() {
        out.putShort(-1);
        return out;
    }

    private CopyValues field(int index) {
        if ((index - 1) % fields == 0) {
            out.putShort(fields);
        }
        return values;
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) {
        field(index);
        out.putInt(NULL);
    }

    @Override
    protected void putBoolean(int index, boolean value) {
        field(index).putBoolean(value);
    }

    @Override
    protected void putShort(int index, short value) {
        field(index).putShort(value);
    }

    @Override
    protected void putInt(int index, int value) {
        field(index).putInt(value);
    }

    @Override
    protected void putLong(int index, long value) {
        field(index).putLong(value);
    }

    @Override
    protected void putFloat(int index, float value) {
        field(index).putFloat(value);
    }

    @Override
    protected void putDouble(int index, double value) {
        field(index).putDouble(value);
    }

    @Override
    protected void putString(int index, String value) {
        field(index).putText(PostgresText.storable(this, value));
    }

    @Override
    protected void putBytes(int index, byte[] value) {
        field(index).putBytes(value);
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) {
        field(index).putNumeric(value);
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) {
        field(index).putNumeric(new BigDecimal(value));
    }

    @Override
    protected void putInstant(int index, Instant value) {
        field(index).putInstant(value);
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) {
        field(index).putLocalDateTime(value);
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) {
        field(index).putLocalDate(value);
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) {
        field(index).putLocalTime(value);
    }

    @Override
    protected void putUuid(int index, UUID value) {
        field(index).putUuid(value);
    }

    @Override
    protected void putJson(int index, String value) {
        field(index).putJson(PostgresText.storableJson(this, value));
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> list, DataType element) {
        for (Object each : list) {
            if (each instanceof String text) {
                PostgresText.storable(this, text);
            }
        }
        field(index).putArray(list, element);
    }
}
