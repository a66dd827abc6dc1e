package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row from values that were fetched before, as {@link RowValues} gives them. A value that another database would
 * give as text is read from text, and any number as another kind of number that loses nothing.
 */
public final class ValueRowReader extends RowReader {
    private final @Nullable Object[] values;
    private final @Nullable String wanted;

    /** A reader of those values, one for each column of the shape. */
    public ValueRowReader(@Nullable Object[] values, RowShape shape, JsonCodec json) {
        this(values, shape, json, null);
    }

    /**
     * A reader of those values, one for each column of the shape.
     *
     * @param wanted the Java class that the caller asks for, as messages name it; null if it is the one that is read
     */
    public ValueRowReader(@Nullable Object[] values, RowShape shape, JsonCodec json, @Nullable String wanted) {
        super(json, shape);
        this.values = values;
        this.wanted = wanted;
    }

    private @Nullable Object next() {
        return values[count++];
    }

    @Override
    public boolean getBoolean() {
        return present(getBooleanOrNull());
    }

    @Override
    public @Nullable Boolean getBooleanOrNull() {
        Object value = next();
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value.equals(0L) || value.equals(1L)) {
            return value.equals(1L);
        }
        throw other(value, "Boolean");
    }

    @Override
    public long getLong() {
        return present(getLongOrNull());
    }

    @Override
    public @Nullable Long getLongOrNull() {
        Object value = next();
        if (value == null || value instanceof Long) {
            return (Long) value;
        }
        if (value instanceof BigDecimal decimal) {
            try {
                return decimal.longValueExact();
            } catch (ArithmeticException e) {
                throw refuse(shown(value) + " is not a valid " + name("whole number of 64 bits"), null);
            }
        }
        throw other(value, "Long");
    }

    @Override
    public double getDouble() {
        return present(getDoubleOrNull());
    }

    @Override
    public @Nullable Double getDoubleOrNull() {
        Object value = next();
        if (value == null || value instanceof Double) {
            return (Double) value;
        }
        // A mean is a decimal number on one database and a floating-point one on the other.
        if (value instanceof BigDecimal decimal) {
            return decimal.doubleValue();
        }
        if (value instanceof Long whole && (long) whole.doubleValue() == whole) {
            return whole.doubleValue();
        }
        throw other(value, "Double");
    }

    @Override
    public float getFloat() {
        return present(getFloatOrNull());
    }

    @Override
    public @Nullable Float getFloatOrNull() {
        Double value = getDoubleOrNull();
        if (value == null) {
            return null;
        }
        float narrow = value.floatValue();
        if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
            throw refuse(shown(value) + " is out of range for a Java float", null);
        }
        return narrow;
    }

    @Override
    public @Nullable String getStringOrNull() {
        Object value = next();
        if (value == null || value instanceof String) {
            return (String) value;
        }
        if (value instanceof UUID) {
            return value.toString();
        }
        throw other(value, "String");
    }

    @Override
    public byte @Nullable [] getBytesOrNull() {
        Object value = next();
        if (value == null || value instanceof byte[]) {
            return (byte[]) value;
        }
        throw other(value, "byte[]");
    }

    @Override
    public @Nullable BigDecimal getDecimalOrNull(int precision, int scale) {
        Object value = next();
        if (value instanceof Double floating && precision > 0 && Double.isFinite(floating)) {
            BigDecimal near = DecimalText.nearest(floating, scale);
            if (near == null) {
                throw refuse(shown(value) + " has more than " + scale + " digits after the decimal point", null);
            }
            return near;
        }
        return value == null ? null : rescaled(number(value), precision, scale);
    }

    @Override
    public @Nullable BigInteger getBigIntegerOrNull(int precision) {
        Object value = next();
        try {
            return value == null ? null : number(value).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw refuse(shown(value) + " is not a whole number", null);
        }
    }

    private BigDecimal number(Object value) {
        if (value instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof Double floating && Double.isFinite(floating)) {
            return BigDecimal.valueOf(floating);
        }
        return as(BigDecimal.class, value, DecimalText::parse);
    }

    @Override
    public @Nullable Instant getInstantOrNull() {
        return nextAs(Instant.class, TimeText::instant);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTimeOrNull() {
        return nextAs(LocalDateTime.class, TimeText::localDateTime);
    }

    @Override
    public @Nullable LocalDate getLocalDateOrNull() {
        return nextAs(LocalDate.class, TimeText::localDate);
    }

    @Override
    public @Nullable LocalTime getLocalTimeOrNull() {
        return nextAs(LocalTime.class, TimeText::localTime);
    }

    @Override
    public @Nullable UUID getUuidOrNull() {
        return nextAs(UUID.class, UUID::fromString);
    }

    @Override
    @Nullable
    protected String getJsonOrNull() {
        return getStringOrNull();
    }

    @Override
    @Nullable
    protected List<@Nullable Object> getArrayOrNull(DataType element) {
        List<?> found = nextAs(List.class, text -> new ArrayTextParser(text, element).parse());
        return found == null ? null : elements(found, element);
    }

    /** Reads each element as a value of its own, so that one of another type is refused. */
    private List<@Nullable Object> elements(List<?> found, DataType element) {
        @Nullable Object[] plain = found.stream().map(ValueRowReader::plain).toArray();
        ColumnSchema column = shape().column(count - 1);
        RowShape one = new RowShape(shape().table(), column == null ? List.of() : List.of(column), List.of());
        ValueRowReader each = new ValueRowReader(plain, one, json(), wanted);
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < plain.length; i++) {
            elements.add(each.element(element));
        }
        return elements;
    }

    /** Returns an element of an array in the form that the value of a column has. */
    private static @Nullable Object plain(@Nullable Object element) {
        if (element instanceof Integer || element instanceof Short || element instanceof Byte) {
            return ((Number) element).longValue();
        }
        if (element instanceof Float narrow) {
            return narrow.doubleValue();
        }
        return element instanceof BigInteger whole ? new BigDecimal(whole) : element;
    }

    private @Nullable Object element(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> getBooleanOrNull();
            case BYTE, SHORT, INT, LONG -> getLongOrNull();
            case FLOAT -> getFloatOrNull();
            case DOUBLE -> getDoubleOrNull();
            case TEXT -> getStringOrNull();
            case BYTES -> getBytesOrNull();
            case DECIMAL -> getDecimalOrNull(type.precision(), type.scale());
            case BIG_INTEGER -> getBigIntegerOrNull(type.precision());
            case INSTANT -> getInstantOrNull();
            case LOCAL_DATE_TIME -> getLocalDateTimeOrNull();
            case LOCAL_DATE -> getLocalDateOrNull();
            case LOCAL_TIME -> getLocalTimeOrNull();
            case UUID -> getUuidOrNull();
            case JSON, ARRAY -> throw refuse("a list cannot contain elements of kind " + type.kind(), null);
        };
    }

    private <T> @Nullable T nextAs(Class<T> type, Function<String, ? extends T> parser) {
        Object value = next();
        return value == null ? null : as(type, value, parser);
    }

    private <T> T as(Class<T> type, Object value, Function<String, ? extends T> parser) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (!(value instanceof String text)) {
            throw other(value, type.getSimpleName());
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw refuse(
                    "the text " + shown(text) + " is not a valid " + name(type.getSimpleName()) + ": " + reason(e), e);
        }
    }

    private RuntimeException other(Object value, String read) {
        return refuse(
                "the column holds a " + value.getClass().getSimpleName() + ", which cannot be read as " + name(read),
                null);
    }

    /** What the caller asks for, which may travel as another class. */
    private String name(String read) {
        return wanted == null ? read : wanted;
    }

    @Override
    @Nullable
    protected String rowKey() {
        return null;
    }
}
