package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.row.RowBinder;
import io.doctable.row.RowWriter;
import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How a value travels that belongs to no column: by its Java type alone. For the library; not for applications.
 */
public final class LooseValue {
    private static final int MOST_FLOATING_DIGITS = 15;

    private LooseValue() {}

    /**
     * What the value is stored as.
     *
     * @param name what messages call it
     */
    public static DataType dataType(String name, @Nullable Object value) {
        return value == null || value instanceof Collection<?>
                ? DataType.text(0)
                : typed(name, value).dataType();
    }

    /**
     * Writes the value.
     *
     * @param name what messages call it
     */
    public static RowBinder binder(String name, @Nullable Object value) {
        return value == null ? RowWriter::setNull : binder(typed(name, value), value);
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
                    name + " is a " + value.getClass().getName()
                            + ", which SQL has no form for; give the value that it is stored as",
                    e);
        }
    }
}
