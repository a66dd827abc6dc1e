package io.doctable.table;

import io.doctable.row.RowWriter;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * The primary key of a table.
 *
 * @param <R> the record
 * @param <K> the key: the id's type (boxed), or the generated {@code XKey} where the key has several columns
 */
public final class PrimaryKey<R, K> extends UniqueKey<R> {
    private final KeyWriter<K> writer;
    private final Function<R, K> reader;

    /**
     * Creates a primary key.
     *
     * @param table the table's name
     * @param name the constraint's name
     * @param writer writes a key's values in the order of the columns
     * @param reader returns the key of a row
     * @param columns the columns, in the key's order
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public PrimaryKey(String table, String name, KeyWriter<K> writer, Function<R, K> reader, Column<R, ?>... columns) {
        super(table, name, columns);
        this.writer = writer;
        this.reader = reader;
    }

    /** Writes a key's values in the order of the key's columns. */
    public void write(RowWriter out, K key) throws SQLException {
        writer.write(out, key);
    }

    /** Returns the key of a row. */
    public K of(R row) {
        return reader.apply(row);
    }

    /**
     * Writes the values of a key.
     *
     * @param <K> the key
     */
    @FunctionalInterface
    public interface KeyWriter<K> {
        /** Writes the key's values in the order of its columns. */
        void write(RowWriter out, K key) throws SQLException;
    }
}
