package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into a SHA-256: the same rows give the same sum, whatever database they lie in. Decimal numbers count by
 * their value, JSON by its value and not by the order of its keys. Not thread-safe.
 */
public final class DigestRowWriter extends RowWriter {
    private final MessageDigest digest;
    private final JsonCodec json;

    /** @param json what turns {@code @Json} components into text */
    public DigestRowWriter(JsonCodec json) {
        super(json);
        this.json = json;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The sum of what was written since the last one, 32 bytes; begins a new one. */
    public byte[] digest() {
        return digest.digest();
    }

    @Override
    protected void putNull(int index, @Nullable ColumnSchema column) {
        digest.update((byte) 'n');
    }

    @Override
    protected void putBoolean(int index, boolean value) {
        digest.update((byte) (value ? 't' : 'f'));
    }

    @Override
    protected void putShort(int index, short value) {
        putLong(index, value);
    }

    @Override
    protected void putInt(int index, int value) {
        putLong(index, value);
    }

    @Override
    protected void putLong(int index, long value) {
        put('i', ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    @Override
    protected void putFloat(int index, float value) {
        putDouble(index, value);
    }

    @Override
    protected void putDouble(int index, double value) {
        put('d', ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    @Override
    protected void putString(int index, String value) {
        put('s', value);
    }

    @Override
    protected void putBytes(int index, byte[] value) {
        put('b', value);
    }

    @Override
    protected void putDecimal(int index, BigDecimal value, int precision) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        put('m', plain.unscaledValue() + "E" + -plain.scale());
    }

    @Override
    protected void putBigInteger(int index, BigInteger value, int precision) {
        put('m', value.toByteArray());
    }

    @Override
    protected void putInstant(int index, Instant value) {
        put('z', value.toString());
    }

    @Override
    protected void putLocalDateTime(int index, LocalDateTime value) {
        put('l', value.toString());
    }

    @Override
    protected void putLocalDate(int index, LocalDate value) {
        put('l', value.toString());
    }

    @Override
    protected void putLocalTime(int index, LocalTime value) {
        put('l', value.toString());
    }

    @Override
    protected void putUuid(int index, UUID value) {
        put('u', value.toString());
    }

    @Override
    protected void putJson(int index, String value) {
        // A database may keep the keys of a document in an order of its own.
        putJson(json.fromJson(value, Object.class));
    }

    private void putJson(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((key, each) -> sorted.put(String.valueOf(key), each));
            put('{', String.valueOf(sorted.size()));
            sorted.forEach((key, each) -> {
                put('k', key);
                putJson(each);
            });
        } else if (value instanceof Collection<?> array) {
            put('[', String.valueOf(array.size()));
            array.forEach(this::putJson);
        } else if (value instanceof Number number) {
            putDecimal(0, new BigDecimal(number.toString()), 0);
        } else if (value instanceof Boolean truth) {
            putBoolean(0, truth);
        } else if (value == null) {
            putNull(0, null);
        } else {
            put('s', value.toString());
        }
    }

    @Override
    protected void putArray(int index, List<? extends @Nullable Object> values, DataType element) {
        put('a', String.valueOf(values.size()));
        for (Object value : values) {
            if (value == null) {
                putNull(0, null);
            } else if (value instanceof byte[] bytes) {
                put('b', bytes);
            } else if (value instanceof BigDecimal decimal) {
                putDecimal(0, decimal, 0);
            } else {
                put('e', value.toString());
            }
        }
    }

    private void put(char kind, String value) {
        put(kind, value.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two rows are the same bytes. */
    private void put(char kind, byte[] value) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        digest.update(value);
    }
}
