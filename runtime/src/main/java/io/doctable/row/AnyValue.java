package io.doctable.row;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Column types for tables without a record: each accepts the Java values that its data type holds exactly and returns
 * them as a result does: {@code Long}, {@code Double}, {@code BigDecimal}, {@code String} and so on.
 */
final class AnyValue {
    private AnyValue() {}

    static ColumnType<Object> of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> only(ColumnType.BOOLEAN, Boolean.class);
            case BYTE ->
                ColumnType.BYTE.as(v -> (byte) whole(v, Byte.MIN_VALUE, Byte.MAX_VALUE), stored -> (long) stored);
            case SHORT ->
                ColumnType.SHORT.as(v -> (short) whole(v, Short.MIN_VALUE, Short.MAX_VALUE), stored -> (long) stored);
            case INT ->
                ColumnType.INT.as(v -> (int) whole(v, Integer.MIN_VALUE, Integer.MAX_VALUE), stored -> (long) stored);
            case LONG -> ColumnType.LONG.as(v -> whole(v, Long.MIN_VALUE, Long.MAX_VALUE), stored -> stored);
            case FLOAT -> ColumnType.FLOAT.as(AnyValue::singleFloat, stored -> (double) stored);
            case DOUBLE -> ColumnType.DOUBLE.as(AnyValue::doubleFloat, stored -> stored);
            case DECIMAL -> ColumnType.decimal(type.precision(), type.scale()).as(AnyValue::decimal, stored -> stored);
            case BIG_INTEGER -> ColumnType.bigInteger(type.precision()).as(AnyValue::bigInteger, BigDecimal::new);
            case TEXT -> ColumnType.string(type.length()).as(AnyValue::text, stored -> stored);
            case BYTES -> only(ColumnType.BYTES, byte[].class);
            case INSTANT -> ColumnType.INSTANT.as(AnyValue::instant, stored -> stored);
            case LOCAL_DATE_TIME -> only(ColumnType.LOCAL_DATE_TIME, LocalDateTime.class);
            case LOCAL_DATE -> only(ColumnType.LOCAL_DATE, LocalDate.class);
            case LOCAL_TIME -> only(ColumnType.LOCAL_TIME, LocalTime.class);
            case UUID -> only(ColumnType.UUID, UUID.class);
            case JSON -> new JsonTextColumnType();
            case ARRAY -> list(type);
        };
    }

    private static <J> ColumnType<Object> only(ColumnType<J> type, Class<J> javaType) {
        Function<Object, J> cast = value -> {
            if (!javaType.isInstance(value)) {
                throw refused(javaType.getSimpleName(), value);
            }
            return javaType.cast(value);
        };
        return type.as(cast, stored -> stored);
    }

    private static ColumnType<Object> list(DataType type) {
        DataType element = type.element();
        if (element == null) {
            throw new IllegalArgumentException("the array type has no element type");
        }
        return ColumnType.listOfNullable(of(element)).as(AnyValue::elements, stored -> stored);
    }

    private static List<@Nullable Object> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value.getClass().isArray()) {
            return Scalars.listOf(value);
        }
        throw refused("a list or an array", value);
    }

    private static long whole(Object value, long least, long most) {
        BigInteger number = wholeOrNull(value);
        if (number == null) {
            throw refused("a whole number", value);
        }
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new IllegalArgumentException(
                    "the number is out of range: the column holds whole numbers from " + least + " to " + most);
        }
        return number.longValue();
    }

    private static @Nullable BigInteger wholeOrNull(Object value) {
        if (value instanceof Byte || value instanceof Short || value instanceof Integer || value instanceof Long) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        return value instanceof BigInteger big ? big : null;
    }

    private static float singleFloat(Object value) {
        double wide = doubleFloat(value);
        float single = (float) wide;
        if (Double.compare(single, wide) != 0) {
            throw new IllegalArgumentException("a 32-bit floating-point column cannot store this number exactly");
        }
        return single;
    }

    private static double doubleFloat(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return ((Number) value).doubleValue();
        }
        BigInteger whole = wholeOrNull(value);
        if (whole == null) {
            throw refused("a floating-point number", value);
        }
        double floating = whole.doubleValue();
        if (Double.isInfinite(floating)
                || !new BigDecimal(floating).toBigIntegerExact().equals(whole)) {
            throw new IllegalArgumentException("a floating-point column cannot store this number exactly");
        }
        return floating;
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        BigInteger whole = wholeOrNull(value);
        if (whole == null) {
            throw refused("BigDecimal or a whole number", value);
        }
        return new BigDecimal(whole);
    }

    private static BigInteger bigInteger(Object value) {
        BigInteger whole = wholeOrNull(value);
        if (whole == null) {
            throw refused("a whole number", value);
        }
        return whole;
    }

    private static String text(Object value) {
        if (value instanceof String || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        throw refused("String", value);
    }

    private static Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        throw refused("Instant", value);
    }

    private static IllegalArgumentException refused(String taken, Object value) {
        return new IllegalArgumentException("the column accepts " + taken + ", but the value is a "
                + value.getClass().getTypeName());
    }
}
