package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table and the record that its rows are: the base of every generated {@code XTable}. Static, immutable and free of
 * any engine, so that one serves many engines at once.
 *
 * @param <R> the record
 */
public abstract class Table<R> {
    private final TableSchema schema;
    private final @Nullable PrimaryKey<R, ?> primaryKey;
    private final List<UniqueKey<R>> uniqueKeys;
    private final List<ForeignKey<R, ?>> foreignKeys;

    /**
     * A table with its keys.
     *
     * @param primaryKey null if there is none
     * @param uniqueKeys the unique constraints
     * @param foreignKeys the foreign keys; their targets are asked for at registration, not here
     */
    protected Table(
            TableSchema schema,
            @Nullable PrimaryKey<R, ?> primaryKey,
            List<UniqueKey<R>> uniqueKeys,
            List<ForeignKey<R, ?>> foreignKeys) {
        this.schema = schema;
        this.primaryKey = primaryKey;
        this.uniqueKeys = List.copyOf(uniqueKeys);
        this.foreignKeys = List.copyOf(foreignKeys);
    }

    /** The table's columns, keys and rules. */
    public final TableSchema schema() {
        return schema;
    }

    /** The table as readable text, for every database; see {@link TableSchema#describe()}. */
    public final String describe() {
        return schema.describe();
    }

    /** The primary key, if there is one. */
    public final Optional<PrimaryKey<R, ?>> primaryKey() {
        return Optional.ofNullable(primaryKey);
    }

    /** The unique constraints, without the primary key. */
    public final List<UniqueKey<R>> uniqueKeys() {
        return uniqueKeys;
    }

    /** The foreign keys. */
    public final List<ForeignKey<R, ?>> foreignKeys() {
        return foreignKeys;
    }

    /** The class of the record. */
    public abstract Class<R> recordType();

    /** Reads a row: every column, in the table's order. */
    public abstract R read(RowReader in) throws SQLException;

    /** Writes a row as it is: every column, in the table's order. */
    public abstract void write(RowWriter out, R row) throws SQLException;

    /** The row as {@link #read} will give it back after {@link #write}: cut to microseconds, at its scale and so on. */
    public abstract R normalize(R row);

    /**
     * Writes what an update sets, in the table's order: every updatable column that is no part of the primary key,
     * but for a {@code @CreatedAt} (kept) and the version (counted by the database).
     */
    public abstract void writeUpdate(RowWriter out, R row, Stamp stamp) throws SQLException;

    /** The row as it stands after that update: normalised, with the next version and the stamp's time. */
    public abstract R updated(R row, Stamp stamp);

    /** The version that the row was read with; 0 for a table without a version. */
    public long version(R row) {
        return 0;
    }

    @Override
    public final String toString() {
        return "table " + schema.qualifiedName()
                + (recordType().isRecord() ? " (record " + recordType().getName() + ")" : "");
    }
}
