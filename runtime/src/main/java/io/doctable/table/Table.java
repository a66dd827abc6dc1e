package io.doctable.table;

import io.doctable.schema.TableSchema;
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
    private final Class<R> recordType;
    private final RowMapping<R> rows;
    private final @Nullable PrimaryKey<R, ?> primaryKey;
    private final List<UniqueKey<R>> uniqueKeys;
    private final List<ForeignKey<R, ?>> foreignKeys;

    /**
     * Creates a table with its keys.
     *
     * @param recordType the record's class
     * @param rows writes and reads the rows
     * @param primaryKey null if there is none
     * @param uniqueKeys the unique constraints
     * @param foreignKeys the foreign keys; their targets are resolved at registration, not here
     */
    protected Table(
            TableSchema schema,
            Class<R> recordType,
            RowMapping<R> rows,
            @Nullable PrimaryKey<R, ?> primaryKey,
            List<UniqueKey<R>> uniqueKeys,
            List<ForeignKey<R, ?>> foreignKeys) {
        this.schema = schema;
        this.recordType = recordType;
        this.rows = rows;
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

    /** Returns the aggregate that counts rows, as {@code count(*)} does. */
    public final Aggregate.OfLong<R> countRows() {
        return ComputedAggregate.countRows();
    }

    /** Returns the record's class. */
    public final Class<R> recordType() {
        return recordType;
    }

    /** Returns how rows are written and read. */
    final RowMapping<R> rows() {
        return rows;
    }

    @Override
    public final String toString() {
        return "table " + schema.qualifiedName()
                + (recordType().isRecord() ? " (record " + recordType().getName() + ")" : "");
    }
}
