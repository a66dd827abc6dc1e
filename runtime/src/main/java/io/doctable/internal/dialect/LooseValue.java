package io.doctable.internal.dialect;

import io.doctable.row.ColumnType;
import io.doctable.row.RowBinder;
import io.doctable.row.RowWriter;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chooses the type of a value that belongs to no column by its Java class. */
final class LooseValue {
    private static final int MOST_FLOATING_DIGITS = 15;

    private LooseValue() {}

    /**
     * Returns the data type that the value is sent as.
     *
     * @param name the value's name in messages
     * @throws IllegalArgumentException if values of its class cannot be sent
     */
    static DataType dataType(String name, @Nullable Object value) {
        return value == null ? DataType.TEXT : typed(name, value).dataType();
    }

    /**
     * Returns a binder that writes the value.
     *
     * @param name the value's name in messages
     * @throws IllegalArgumentException if values of its class cannot be sent
     */
    static RowBinder binder(String name, @Nullable Object value) {
        return value == null ? RowWriter::setUntypedNull : binder(typed(name, value), value);
    }

    @SuppressWarnings("unchecked") // typed() looked the type up by the value's class
    private static <T> RowBinder binder(ColumnType<T> type, Object value) {
        return out -> type.write(out, (T) value);
    }

    private static ColumnType<?> typed(String name, Object value) {
        if (value instanceof BigDecimal decimal) {
            // With few enough digits it is the number that decimal columns and expressions hold on every database.
            int scale = Math.max(decimal.scale(), 0);
            boolean floating = decimal.precision() + Math.max(-decimal.scale(), 0) <= MOST_FLOATING_DIGITS
                    && scale <= MOST_FLOATING_DIGITS;
            return floating ? ColumnType.decimal(MOST_FLOATING_DIGITS, scale) : ColumnType.decimal(0, 0);
        }
        try {
            return ColumnType.of(value.getClass());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "parameter " + name + " has the unsupported type "
                            + value.getClass().getName() + "; convert it to a supported type such as String or Long",
                    e);
        }
    }
}
