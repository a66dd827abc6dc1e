package io.doctable.table;

import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: a typed constant of the generated {@code XTable}, from which conditions, orders and assignments
 * are made.
 *
 * @param <R> the record whose table it is
 * @param <T> the Java type of its values, boxed where it is primitive
 */
public abstract class Column<R, T> {
    private final String table;
    private final ColumnSchema schema;
    private final ColumnType<T> type;

    /** The column of that name in {@code table}, whose values travel as {@code type}. */
    Column(TableSchema table, String name, ColumnType<T> type) {
        this.table = table.qualifiedName();
        this.schema = table.column(name);
        this.type = type;
    }

    /** Its name in the database. */
    public final String name() {
        return schema.name();
    }

    /** The name of its table. */
    public final String table() {
        return table;
    }

    /** Its type, rules and default. */
    public final ColumnSchema schema() {
        return schema;
    }

    /** How its values travel. */
    public final ColumnType<T> type() {
        return type;
    }

    /** Writes a value; null as SQL NULL where the column is nullable, refused otherwise. */
    public final void write(RowWriter out, @Nullable T value) throws SQLException {
        if (value != null) {
            type.write(out, value);
        } else if (schema.nullable()) {
            out.setNull();
        } else {
            throw out.refuseNull();
        }
    }

    /** Reads a value; NULL is refused. */
    public final T read(RowReader in) throws SQLException {
        T value = type.read(in);
        if (value == null) {
            throw in.refuse("the column is NULL, and the component takes no null", null);
        }
        return value;
    }

    /** Reads a value; null for NULL. */
    public final @Nullable T readOrNull(RowReader in) throws SQLException {
        return type.read(in);
    }

    /** The value as it comes back after it was stored; null stays null. */
    public final @Nullable T normalizeOrNull(@Nullable T value) {
        return value == null ? null : type.normalize(value);
    }

    /** The value as it comes back after it was stored. */
    public final T normalize(T value) {
        return type.normalize(value);
    }

    @Override
    public final String toString() {
        return table + "." + name();
    }
}
