package io.doctable.row;

import io.doctable.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value for a parameter of raw SQL, given with the type that it travels as. For a NULL whose type the database cannot
 * guess, and for what has no type by its Java class alone: lists as one value, JSON, decimals of a certain scale.
 *
 * @param type how it travels
 * @param value the value, null for SQL NULL
 */
public record Bind<T>(ColumnType<T> type, @Nullable T value) {
    /** The value as one of that type. */
    public static <T> Bind<T> of(ColumnType<T> type, @Nullable T value) {
        return new Bind<>(type, value);
    }

    /** The value, which may be null, as one of that class; see {@link ColumnType#of}. */
    public static <T> Bind<T> of(Class<T> type, @Nullable T value) {
        return new Bind<>(ColumnType.of(type), value);
    }

    /** What the type is on a database. */
    public DataType dataType() {
        return type.dataType();
    }

    /** Writes the value. */
    public RowBinder binder() {
        T given = value;
        return given == null ? RowWriter::setNull : out -> type.write(out, given);
    }

    /** The type, without the value, which may be secret. */
    @Override
    public String toString() {
        return "Bind[" + type + "]";
    }
}
