package io.doctable.row;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the column type for a Java class. */
final class JavaTypes {
    private static final Map<Class<?>, ColumnType<?>> BY_CLASS = new LinkedHashMap<>();

    static {
        put(Boolean.class, boolean.class, ColumnType.BOOLEAN);
        put(Byte.class, byte.class, ColumnType.BYTE);
        put(Short.class, short.class, ColumnType.SHORT);
        put(Integer.class, int.class, ColumnType.INT);
        put(Long.class, long.class, ColumnType.LONG);
        put(Float.class, float.class, ColumnType.FLOAT);
        put(Double.class, double.class, ColumnType.DOUBLE);
        put(Character.class, char.class, ColumnType.CHAR);
        put(String.class, null, ColumnType.STRING);
        put(byte[].class, null, ColumnType.BYTES);
        put(BigDecimal.class, null, ColumnType.decimal(0, 0));
        put(BigInteger.class, null, ColumnType.bigInteger(0));
        put(Instant.class, null, ColumnType.INSTANT);
        put(OffsetDateTime.class, null, ColumnType.OFFSET_DATE_TIME);
        put(LocalDateTime.class, null, ColumnType.LOCAL_DATE_TIME);
        put(LocalDate.class, null, ColumnType.LOCAL_DATE);
        put(LocalTime.class, null, ColumnType.LOCAL_TIME);
        put(Duration.class, null, ColumnType.DURATION);
        put(Period.class, null, ColumnType.PERIOD);
        put(Year.class, null, ColumnType.YEAR);
        put(YearMonth.class, null, ColumnType.YEAR_MONTH);
        put(ZoneOffset.class, null, ColumnType.ZONE_OFFSET);
        put(UUID.class, null, ColumnType.UUID);
        put(URI.class, null, ColumnType.URI);
        // Abstract types, whose values are of classes of their own.
        put(ZoneId.class, null, ColumnType.ZONE_ID);
        put(Path.class, null, ColumnType.PATH);
    }

    private JavaTypes() {}

    private static <T> void put(Class<T> type, @Nullable Class<T> primitive, ColumnType<T> travelling) {
        BY_CLASS.put(type, travelling);
        if (primitive != null) {
            BY_CLASS.put(primitive, travelling);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the map holds for each class a type of its values
    static <T> ColumnType<T> of(Class<T> type) {
        ColumnType<?> known = BY_CLASS.get(type);
        if (known != null) {
            return (ColumnType<T>) known;
        }
        // A constant with a body of its own is of a class below its enum.
        Class<?> enumType = type.isEnum() || type.getSuperclass() == null ? type : type.getSuperclass();
        if (enumType.isEnum()) {
            return (ColumnType<T>) ColumnType.enumOf((Class) enumType);
        }
        for (Map.Entry<Class<?>, ColumnType<?>> each : BY_CLASS.entrySet()) {
            if (each.getKey().isAssignableFrom(type)) {
                return (ColumnType<T>) each.getValue();
            }
        }
        throw new IllegalArgumentException("the Java type " + type.getName()
                + " is not supported in SQL. Supported are primitives and their boxes,"
                + " String, byte[], BigDecimal, BigInteger, UUID, enums, the classes of java.time, URI and Path."
                + " For any other type pass a ColumnType");
    }
}
