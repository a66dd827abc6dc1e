package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: a typed constant of the generated {@code XTable} that creates conditions, orders and
 * assignments.
 *
 * <p>Values in conditions are checked and normalised like values that are stored. A method that takes a value throws
 * {@link NullPointerException}, with the column's name, for null (use {@link #isNull()} to search for NULL); methods
 * ending in {@code IfPresent} treat null as "no condition". If a database cannot compare the values correctly, building
 * the statement throws {@link io.doctable.error.UnsupportedByDialectException}.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values, boxed where it is primitive
 */
public abstract non-sealed class Column<R, T> implements Expression<R, T> {
    private final String table;
    private final ColumnSchema schema;
    private final ColumnType<T> type;

    /** Creates the column named {@code name} of {@code table}, with values of {@code type}. */
    Column(TableSchema table, String name, ColumnType<T> type) {
        this.table = table.qualifiedName();
        this.schema = table.column(name);
        this.type = type;
    }

    /** Returns the column's name in the database. */
    public final String name() {
        return schema.name();
    }

    /** Returns the name of the column's table. */
    public final String table() {
        return table;
    }

    /** Returns the column's type, rules and default. */
    public final ColumnSchema schema() {
        return schema;
    }

    /** Returns the type that writes and reads the column's values. */
    public final ColumnType<T> type() {
        return type;
    }

    /**
     * Writes a value; null becomes SQL NULL if the column is nullable and throws {@link
     * io.doctable.error.MappingException} otherwise.
     */
    public final void write(RowWriter out, @Nullable T value) throws SQLException {
        if (value != null) {
            type.write(out, value);
        } else if (schema.nullable()) {
            out.setNull();
        } else {
            throw out.refuseNull();
        }
    }

    /** Reads a value; throws {@link io.doctable.error.MappingException} for NULL. */
    public final T read(RowReader in) throws SQLException {
        T value = type.read(in);
        if (value == null) {
            throw in.refuseNull(schema);
        }
        return value;
    }

    /** Reads a value; returns null for NULL. */
    public final @Nullable T readOrNull(RowReader in) throws SQLException {
        return type.read(in);
    }

    /**
     * Returns the value of a component that does not accept null, although its column is nullable because the embedding
     * record may be absent; for generated code that writes.
     *
     * @throws io.doctable.error.MappingException if it is null
     */
    public final T required(RowWriter out, @Nullable T value) {
        if (value == null) {
            throw out.refuseNull();
        }
        return value;
    }

    /**
     * Returns the value of a component that does not accept null, although its column is nullable because the embedding
     * record may be absent; for generated code that reads.
     *
     * @throws io.doctable.error.MappingException if it is null
     */
    public final T required(RowReader in, @Nullable T value) {
        if (value == null) {
            throw in.refuseNull(schema);
        }
        return value;
    }

    /** Returns the value as it is read after storing; null stays null. */
    public final @Nullable T normalizeOrNull(@Nullable T value) {
        return value == null ? null : type.normalize(value);
    }

    /** Returns the value as it is read after storing. */
    public final T normalize(T value) {
        return type.normalize(value);
    }

    @Override
    public final String toString() {
        return table + "." + name();
    }
}
