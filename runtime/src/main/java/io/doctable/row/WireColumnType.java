package io.doctable.row;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type with its own methods on {@link RowWriter} and {@link RowReader}. One class for all, with a switch in each method:
 * a method reference for each would be linked at the start of every program.
 */
@SuppressWarnings("unchecked") // the constants of ColumnType name the Java type of each kind
final class WireColumnType<J> extends ColumnType<J> {
    WireColumnType(DataType dataType) {
        super(dataType);
    }

    @Override
    public void write(RowWriter out, J value) throws SQLException {
        DataType type = dataType();
        switch (type.kind()) {
            case BOOLEAN -> out.setBoolean((Boolean) value);
            case BYTE -> out.setByte((Byte) value);
            case SHORT -> out.setShort((Short) value);
            case INT -> out.setInt((Integer) value);
            case LONG -> out.setLong((Long) value);
            case FLOAT -> out.setFloat((Float) value);
            case DOUBLE -> out.setDouble((Double) value);
            case TEXT -> out.setString((String) value, type.length());
            case BYTES -> out.setBytes((byte[]) value);
            case DECIMAL -> out.setDecimal((BigDecimal) value, type.precision(), type.scale());
            case BIG_INTEGER -> out.setBigInteger((BigInteger) value, type.precision());
            case INSTANT -> out.setInstant((Instant) value);
            case LOCAL_DATE_TIME -> out.setLocalDateTime((LocalDateTime) value);
            case LOCAL_DATE -> out.setLocalDate((LocalDate) value);
            case LOCAL_TIME -> out.setLocalTime((LocalTime) value);
            case UUID -> out.setUuid((UUID) value);
            case JSON, ARRAY -> throw new AssertionError(type);
        }
    }

    @Override
    public @Nullable J read(RowReader in) throws SQLException {
        DataType type = dataType();
        return (J)
                switch (type.kind()) {
                    case BOOLEAN -> in.getBooleanOrNull();
                    case BYTE, SHORT, INT -> narrowed(in.getLongOrNull(), in);
                    case LONG -> in.getLongOrNull();
                    case FLOAT -> in.getFloatOrNull();
                    case DOUBLE -> in.getDoubleOrNull();
                    case TEXT -> in.getStringOrNull();
                    case BYTES -> in.getBytesOrNull();
                    case DECIMAL -> in.getDecimalOrNull(type.precision(), type.scale());
                    case BIG_INTEGER -> in.getBigIntegerOrNull(type.precision());
                    case INSTANT -> in.getInstantOrNull();
                    case LOCAL_DATE_TIME -> in.getLocalDateTimeOrNull();
                    case LOCAL_DATE -> in.getLocalDateOrNull();
                    case LOCAL_TIME -> in.getLocalTimeOrNull();
                    case UUID -> in.getUuidOrNull();
                    case JSON, ARRAY -> throw new AssertionError(type);
                };
    }

    private @Nullable Object narrowed(@Nullable Long value, RowReader in) {
        return value == null ? null : narrowed(value.longValue(), in);
    }

    private Object narrowed(long value, RowReader in) {
        // Each branch boxes for itself: one expression would make an Integer of all of them.
        return switch (dataType().kind()) {
            case BYTE -> boxed((byte) in.inRange(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte"));
            case SHORT -> boxed((short) in.inRange(value, Short.MIN_VALUE, Short.MAX_VALUE, "short"));
            default -> boxed((int) in.inRange(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int"));
        };
    }

    private static Object boxed(Object value) {
        return value;
    }

    @Override
    public J normalize(J value) {
        return (J)
                switch (dataType().kind()) {
                    case FLOAT -> boxed((Float) value == 0 ? 0f : (Float) value);
                    case DOUBLE -> boxed((Double) value == 0 ? 0d : (Double) value);
                    case DECIMAL -> normalized((BigDecimal) value);
                    case INSTANT -> ((Instant) value).truncatedTo(ChronoUnit.MICROS);
                    case LOCAL_DATE_TIME -> ((LocalDateTime) value).truncatedTo(ChronoUnit.MICROS);
                    case LOCAL_TIME -> ((LocalTime) value).truncatedTo(ChronoUnit.MICROS);
                    default -> value;
                };
    }

    private BigDecimal normalized(BigDecimal value) {
        if (dataType().precision() > 0) {
            return value.setScale(dataType().scale());
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    Object stored(J value) {
        return value;
    }

    /** An array returns what its element type put in, numbers perhaps wider. */
    @Override
    J restored(Object stored, RowReader in) {
        DataType type = dataType();
        return (J)
                switch (type.kind()) {
                    case BYTE, SHORT, INT -> narrowed(((Number) stored).longValue(), in);
                    case LONG -> boxed(((Number) stored).longValue());
                    case FLOAT -> boxed(((Number) stored).floatValue());
                    case DOUBLE -> boxed(((Number) stored).doubleValue());
                    case DECIMAL -> in.rescaled((BigDecimal) stored, type.precision(), type.scale());
                    default -> stored;
                };
    }
}
