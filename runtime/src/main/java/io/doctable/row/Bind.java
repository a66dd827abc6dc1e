package io.doctable.row;

import io.doctable.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value for a placeholder in raw SQL, with the type to send it as. Needed for a NULL whose type the database cannot
 * infer, and for values whose Java class does not determine the type: lists as one value, JSON, decimals of a fixed
 * scale.
 *
 * @param type the type to send the value as
 * @param value the value, or null for SQL NULL
 */
public record Bind<T>(ColumnType<T> type, @Nullable T value) {
    /** Returns a value of this type; null for SQL NULL. */
    public static <T> Bind<T> of(ColumnType<T> type, @Nullable T value) {
        return new Bind<>(type, value);
    }

    /** Returns a value with the type of this class; null for SQL NULL. See {@link ColumnType#of}. */
    public static <T> Bind<T> of(Class<T> type, @Nullable T value) {
        return new Bind<>(ColumnType.of(type), value);
    }

    /** Returns the data type to send. */
    public DataType dataType() {
        return type.dataType();
    }

    /** Returns a binder that writes the value. */
    public RowBinder binder() {
        T given = value;
        return given == null ? RowWriter::setNull : out -> type.write(out, given);
    }

    /** Returns the type without the value, which may be sensitive. */
    @Override
    public String toString() {
        return "Bind[" + type + "]";
    }
}
