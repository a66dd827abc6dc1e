package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table and the record of its rows: the base class of every generated {@code XTable}. Immutable and independent of
 * any engine, so one instance serves many engines.
 *
 * @param <R> the record
 */
public abstract class Table<R> {
    private final TableSchema schema;
    private final @Nullable PrimaryKey<R, ?> primaryKey;
    private final List<UniqueKey<R>> uniqueKeys;
    private final List<ForeignKey<R, ?>> foreignKeys;

    /**
     * Creates a table with its keys.
     *
     * @param primaryKey null if there is none
     * @param uniqueKeys the unique constraints
     * @param foreignKeys the foreign keys; their targets are resolved at registration, not here
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

    /** Returns the table's columns, keys and rules. */
    public final TableSchema schema() {
        return schema;
    }

    /** Returns the table as readable text, for all databases; see {@link TableSchema#describe()}. */
    public final String describe() {
        return schema.describe();
    }

    /** Returns the primary key, or empty if there is none. */
    public final Optional<PrimaryKey<R, ?>> primaryKey() {
        return Optional.ofNullable(primaryKey);
    }

    /** Returns the unique constraints, without the primary key. */
    public final List<UniqueKey<R>> uniqueKeys() {
        return uniqueKeys;
    }

    /** Returns the foreign keys. */
    public final List<ForeignKey<R, ?>> foreignKeys() {
        return foreignKeys;
    }

    /** Returns the record's class. */
    public abstract Class<R> recordType();

    /** Reads a row: every column, in the table's order. */
    public abstract R read(RowReader in) throws SQLException;

    /** Writes a row unchanged: every column, in the table's order. */
    public abstract void write(RowWriter out, R row) throws SQLException;

    /**
     * Returns the row as {@link #read} returns it after {@link #write}: times truncated to microseconds, decimals at
     * their scale and so on.
     */
    public abstract R normalize(R row);

    /**
     * Writes the columns that an update sets, in the table's order: every updatable column outside the primary key,
     * except a {@code @CreatedAt} column (kept) and the version (incremented by the database).
     */
    public abstract void writeUpdate(RowWriter out, R row, Stamp stamp) throws SQLException;

    /** Returns the row as stored by the update: normalised, with the next version and the stamp's time. */
    public abstract R updated(R row, Stamp stamp);

    /** Returns the version that the row was read with; 0 for a table without a version. */
    public long version(R row) {
        return 0;
    }

    /** Returns whether the rows are records of a class; false for tables that are used without one. */
    public boolean hasRecord() {
        return true;
    }

    /** Returns whether the description came from the database alone, not from code. */
    public boolean isReflected() {
        return false;
    }

    @Override
    public final String toString() {
        return "table " + schema.qualifiedName()
                + (recordType().isRecord() ? " (record " + recordType().getName() + ")" : "");
    }
}
