package io.doctable.internal.postgres;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values, each behind its length, in PostgreSQL's binary format. */
final class CopyValues {
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
    private static final int JSONB_VERSION = 1;
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final int NEGATIVE = 0x4000;

    private final CopyBuffer out;

    CopyValues(CopyBuffer out) {
        this.out = out;
    }

    void putBoolean(boolean value) {
        out.putInt(1);
        out.putByte(value ? 1 : 0);
    }

    void putShort(short value) {
        out.putInt(2);
        out.putShort(value);
    }

    void putInt(int value) {
        out.putInt(4);
        out.putInt(value);
    }

    void putLong(long value) {
        out.putInt(8);
        out.putLong(value);
    }

    void putFloat(float value) {
        putInt(Float.floatToIntBits(value));
    }

    void putDouble(double value) {
        putLong(Double.doubleToLongBits(value));
    }

    void putText(String value) {
        putBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void putBytes(byte[] value) {
        out.putInt(value.length);
        out.putBytes(value);
    }

    void putJson(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        out.putInt(text.length + 1);
        out.putByte(JSONB_VERSION);
        out.putBytes(text);
    }

    void putUuid(UUID value) {
        out.putInt(16);
        out.putLong(value.getMostSignificantBits());
        out.putLong(value.getLeastSignificantBits());
    }

    void putInstant(Instant value) {
        putLong((value.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + value.getNano() / 1000);
    }

    void putLocalDateTime(LocalDateTime value) {
        putInstant(value.toInstant(ZoneOffset.UTC));
    }

    void putLocalDate(LocalDate value) {
        putInt((int) (value.toEpochDay() - EPOCH_DAY));
    }

    void putLocalTime(LocalTime value) {
        putLong(value.toNanoOfDay() / 1000);
    }

    /** Writes groups of four decimal digits, the first one with the weight of a power of 10,000. */
    void putNumeric(BigDecimal value) {
        int scale = Math.max(value.scale(), 0);
        int padding = (4 - scale % 4) % 4;
        BigInteger left = value.abs().setScale(scale + padding).unscaledValue();
        List<Integer> digits = new ArrayList<>();
        while (left.signum() != 0) {
            BigInteger[] parts = left.divideAndRemainder(TEN_THOUSAND);
            digits.add(parts[1].intValue());
            left = parts[0];
        }
        int weight = digits.size() - (scale + padding) / 4 - 1;
        while (!digits.isEmpty() && digits.get(0) == 0) {
            digits.remove(0);
        }
        Collections.reverse(digits);
        out.putInt(8 + 2 * digits.size());
        out.putShort(digits.size());
        out.putShort(digits.isEmpty() ? 0 : weight);
        out.putShort(value.signum() < 0 ? NEGATIVE : 0);
        out.putShort(scale);
        digits.forEach(out::putShort);
    }

    void putArray(List<? extends @Nullable Object> values, DataType element) {
        int length = out.size();
        out.putInt(0);
        out.putInt(values.isEmpty() ? 0 : 1);
        out.putInt(values.contains(null) ? 1 : 0);
        out.putInt(oid(element));
        if (!values.isEmpty()) {
            out.putInt(values.size());
            out.putInt(1);
        }
        for (Object each : values) {
            if (each == null) {
                out.putInt(-1);
            } else {
                putElement(each, element);
            }
        }
        out.setInt(length, out.size() - length - 4);
    }

    private void putElement(Object value, DataType element) {
        switch (element.kind()) {
            case BOOLEAN -> putBoolean((Boolean) value);
            case BYTE, SHORT -> putShort(((Number) value).shortValue());
            case INT -> putInt(((Number) value).intValue());
            case LONG -> putLong(((Number) value).longValue());
            case FLOAT -> putFloat(((Number) value).floatValue());
            case DOUBLE -> putDouble(((Number) value).doubleValue());
            case TEXT -> putText((String) value);
            case BYTES -> putBytes((byte[]) value);
            case DECIMAL -> putNumeric((BigDecimal) value);
            case BIG_INTEGER ->
                putNumeric(value instanceof BigDecimal decimal ? decimal : new BigDecimal((BigInteger) value));
            case INSTANT -> putInstant((Instant) value);
            case LOCAL_DATE_TIME -> putLocalDateTime((LocalDateTime) value);
            case LOCAL_DATE -> putLocalDate((LocalDate) value);
            case LOCAL_TIME -> putLocalTime((LocalTime) value);
            case UUID -> putUuid((UUID) value);
            case JSON, ARRAY -> throw new IllegalArgumentException("a list has no elements of kind " + element.kind());
        }
    }

    /** The number of a built-in type, which is the same in every database. */
    private static int oid(DataType element) {
        return switch (element.kind()) {
            case BOOLEAN -> 16;
            case BYTE, SHORT -> 21;
            case INT -> 23;
            case LONG -> 20;
            case FLOAT -> 700;
            case DOUBLE -> 701;
            case TEXT -> element.length() == 0 ? 25 : 1043;
            case BYTES -> 17;
            case DECIMAL, BIG_INTEGER -> 1700;
            case INSTANT -> 1184;
            case LOCAL_DATE_TIME -> 1114;
            case LOCAL_DATE -> 1082;
            case LOCAL_TIME -> 1083;
            case UUID -> 2950;
            case JSON, ARRAY -> throw new IllegalArgumentException("a list has no elements of kind " + element.kind());
        };
    }
}
