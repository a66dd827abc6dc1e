package io.doctable.row;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type with its own methods on {@link RowWriter} and {@link RowReader}. */
final class WireColumnType<J> extends ColumnType<J> {
    private final Setter<J> setter;
    private final Getter<J> getter;
    private final Function<J, J> normalize;

    WireColumnType(DataType dataType, Setter<J> setter, Getter<J> getter, Function<J, J> normalize) {
        super(dataType);
        this.setter = setter;
        this.getter = getter;
        this.normalize = normalize;
    }

    static @Nullable Byte readByte(RowReader in) throws SQLException {
        Long value = in.getLongOrNull();
        return value == null ? null : (byte) in.inRange(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }

    static @Nullable Short readShort(RowReader in) throws SQLException {
        Long value = in.getLongOrNull();
        return value == null ? null : (short) in.inRange(value, Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }

    static @Nullable Integer readInt(RowReader in) throws SQLException {
        Long value = in.getLongOrNull();
        return value == null ? null : (int) in.inRange(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }

    @Override
    public void write(RowWriter out, J value) throws SQLException {
        setter.set(out, value);
    }

    @Override
    public @Nullable J read(RowReader in) throws SQLException {
        return getter.get(in);
    }

    @Override
    public J normalize(J value) {
        return normalize.apply(value);
    }

    @Override
    Object stored(J value) {
        return value;
    }

    @Override
    @SuppressWarnings("unchecked") // an array hands out what its element type put in, numbers perhaps wider
    J restored(Object stored, RowReader in) {
        return (J)
                switch (dataType().kind()) {
                    case BYTE ->
                        (byte) in.inRange(((Number) stored).longValue(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
                    case SHORT ->
                        (short) in.inRange(((Number) stored).longValue(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
                    case INT ->
                        (int) in.inRange(((Number) stored).longValue(), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
                    case LONG -> ((Number) stored).longValue();
                    case FLOAT -> ((Number) stored).floatValue();
                    case DOUBLE -> ((Number) stored).doubleValue();
                    case DECIMAL ->
                        in.rescaled(
                                (BigDecimal) stored,
                                dataType().precision(),
                                dataType().scale());
                    default -> stored;
                };
    }

    /** A set method of {@link RowWriter}. */
    @FunctionalInterface
    interface Setter<J> {
        void set(RowWriter out, J value) throws SQLException;
    }

    /** A get method of {@link RowReader} that returns null for NULL. */
    @FunctionalInterface
    interface Getter<J> {
        @Nullable
        J get(RowReader in) throws SQLException;
    }
}
