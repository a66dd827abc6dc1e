package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.row.RowBinder;
import io.doctable.row.RowWriter;
import io.doctable.schema.DataType;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value travels that belongs to no column: by its Java type alone. */
final class LooseValue {
    private static final int MOST_FLOATING_DIGITS = 15;
    private static final Map<Class<?>, ColumnType<?>> TYPES = new LinkedHashMap<>();

    static {
        put(Boolean.class, ColumnType.BOOLEAN);
        put(Byte.class, ColumnType.BYTE);
        put(Short.class, ColumnType.SHORT);
        put(Integer.class, ColumnType.INT);
        put(Long.class, ColumnType.LONG);
        put(Float.class, ColumnType.FLOAT);
        put(Double.class, ColumnType.DOUBLE);
        put(String.class, ColumnType.STRING);
        put(Character.class, ColumnType.CHAR);
        put(byte[].class, ColumnType.BYTES);
        put(BigInteger.class, ColumnType.bigInteger(0));
        put(Instant.class, ColumnType.INSTANT);
        put(OffsetDateTime.class, ColumnType.OFFSET_DATE_TIME);
        put(LocalDateTime.class, ColumnType.LOCAL_DATE_TIME);
        put(LocalDate.class, ColumnType.LOCAL_DATE);
        put(LocalTime.class, ColumnType.LOCAL_TIME);
        put(Duration.class, ColumnType.DURATION);
        put(Period.class, ColumnType.PERIOD);
        put(Year.class, ColumnType.YEAR);
        put(YearMonth.class, ColumnType.YEAR_MONTH);
        put(UUID.class, ColumnType.UUID);
        put(URI.class, ColumnType.URI);
        // Abstract types, whose values are of classes of their own.
        put(ZoneId.class, ColumnType.ZONE_ID);
        put(Path.class, ColumnType.PATH);
    }

    private LooseValue() {}

    private static <T> void put(Class<T> javaType, ColumnType<T> type) {
        TYPES.put(javaType, type);
    }

    /**
     * What the value is stored as.
     *
     * @param name what messages call it
     */
    static DataType dataType(String name, @Nullable Object value) {
        return value == null || value instanceof Collection<?>
                ? DataType.text(0)
                : typed(name, value).dataType();
    }

    /**
     * Writes the value.
     *
     * @param name what messages call it
     */
    static RowBinder binder(String name, @Nullable Object value) {
        return value == null ? RowWriter::setNull : binder(typed(name, value), value);
    }

    @SuppressWarnings("unchecked") // typed() looked the type up by the value's class
    private static <T> RowBinder binder(ColumnType<T> type, Object value) {
        return out -> type.write(out, (T) value);
    }

    private static ColumnType<?> typed(String name, Object value) {
        ColumnType<?> known = TYPES.get(value.getClass());
        if (known != null) {
            return known;
        }
        if (value instanceof Enum<?>) {
            return ColumnType.STRING.as((Enum<?> constant) -> constant.name(), text -> {
                throw new IllegalStateException("a value in a condition is never read: " + text);
            });
        }
        if (value instanceof BigDecimal decimal) {
            // With few enough digits it is the number that decimal columns and expressions hold on every database.
            int scale = Math.max(decimal.scale(), 0);
            boolean floating = decimal.precision() + Math.max(-decimal.scale(), 0) <= MOST_FLOATING_DIGITS
                    && scale <= MOST_FLOATING_DIGITS;
            return floating ? ColumnType.decimal(MOST_FLOATING_DIGITS, scale) : ColumnType.decimal(0, 0);
        }
        for (Map.Entry<Class<?>, ColumnType<?>> each : TYPES.entrySet()) {
            if (each.getKey().isInstance(value)) {
                return each.getValue();
            }
        }
        throw new IllegalArgumentException(name + " is a " + value.getClass().getName()
                + ", which SQL has no form for; give the value that it is stored as");
    }
}
