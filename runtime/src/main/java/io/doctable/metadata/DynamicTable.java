package io.doctable.metadata;

import io.doctable.error.ReadOnlyException;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.Row;
import io.doctable.schema.TableSchema;
import io.doctable.sql.SqlExecutor;
import io.doctable.table.Condition;
import io.doctable.table.ValueColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table accessed without its record: described by a {@link TableSchema}, read from the database, or with a record
 * that is not at hand. Rows are inserted as maps from column names to values and read as {@link Row}s. Values are
 * checked against the column types as those of records are: a whole number fits a narrower column if it is in range, a
 * text does not fit a numeric column, and no value is altered. Thread-safe if its
 * {@link io.doctable.engine.Connectable} is.
 *
 * <p>Each method joins the transaction that runs on this thread (or on the table's own
 * {@link io.doctable.engine.Connectable}); otherwise it is atomic by itself. All methods throw the same
 * {@link io.doctable.error.DocTableException}s as DAOs, {@link IllegalArgumentException} for an unknown column (the
 * message suggests the nearest name), and {@link ReadOnlyException} for a change of a view.
 */
public final class DynamicTable {
    private final SqlExecutor executor;
    private final TableEntry registered;
    private final DynamicStore store;

    DynamicTable(SqlExecutor executor, TableEntry registered) {
        this.executor = executor;
        this.registered = registered;
        this.store = new DynamicStore(Leases.of(executor), registered);
    }

    /** Returns the table's name, with its schema if it has one. */
    public String name() {
        return registered.name();
    }

    /** Returns the columns, keys and constraints. */
    public TableSchema schema() {
        return registered.schema();
    }

    /**
     * Returns the table as readable text, with types and defaults for the engine's database; see
     * {@link TableSchema#describe(String)}.
     */
    public String describe() {
        return schema().describe(Leases.of(executor).context().dialect().name());
    }

    /**
     * Returns a column, for conditions and orders; values are checked against its type.
     *
     * @throws IllegalArgumentException if there is no such column; the message suggests the nearest name
     */
    public ValueColumn<Row, Object> column(String name) {
        return store.column(name);
    }

    /**
     * Returns the same table with its statements running on {@code other}.
     *
     * @throws io.doctable.error.WrongEngineException if {@code other} belongs to another engine; use
     *     {@code other.table(name)} for the table there
     */
    public DynamicTable on(SqlExecutor other) {
        if (other == executor) {
            return this;
        }
        Leases.of(executor)
                .context()
                .requireOwn(
                        Leases.of(other).context(),
                        "table " + name(),
                        other.getClass().getSimpleName(),
                        "take the table from there: other.table(\"" + name() + "\")");
        return new DynamicTable(other, registered);
    }

    /** Creates the table now, with the registered ones that it refers to, if they do not exist. */
    public DynamicTable create() {
        Leases.of(executor).context().admission().requireOwn(registered);
        new Metadata(executor, executor).ddl(ddl -> ddl.createIfAbsent(registered.table()));
        return this;
    }

    /**
     * Drops the table with all its rows. Its next use creates it again, unless it was only read from the database.
     *
     * @throws io.doctable.error.NoSuchTableException if it does not exist
     */
    public void drop() {
        new Metadata(executor, executor).ddl(ddl -> ddl.drop(registered.table()));
    }

    // --- read

    /** Returns all rows, in no defined order, in a new, modifiable list. */
    public List<Row> all() {
        return everyRow().list();
    }

    /** Returns the first row, in no defined order; empty if there is none. */
    public Optional<Row> first() {
        return everyRow().first();
    }

    /** Returns how many rows there are. */
    public long count() {
        return everyRow().count();
    }

    /** Selects every row, to sort, read, change or delete them. */
    public DynamicRows everyRow() {
        return new DynamicRows(store);
    }

    /** Selects the rows for which this SQL is true; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql) {
        return everyRow().whereSql(sql);
    }

    /** Selects the rows for which this SQL is true, with a value for each {@code :name}; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return everyRow().whereSql(sql, binds);
    }

    /** Selects the rows that match this condition on a {@link #column}. */
    public DynamicRows where(Condition<Row> condition) {
        return everyRow().where(condition);
    }

    // --- insert

    /**
     * Inserts a row. Columns missing from the map get their default, their generated value or NULL; so does an identity
     * column whose value is null.
     *
     * @return the row as the INSERT stored it, without changes that a trigger makes afterwards
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row but does not store it
     * @throws io.doctable.error.MappingException if a value cannot be stored exactly, or a value is missing for a NOT
     *     NULL column without a default
     */
    public Row insert(Map<String, ? extends @Nullable Object> values) {
        return new DynamicInserts(store).one(values);
    }

    /**
     * Inserts rows, all or none; if a row cannot be stored, the message names its index.
     *
     * @return the rows as {@link #insert} returns them, in the given order
     */
    public List<Row> insertAll(Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        return new DynamicInserts(store).all(rows);
    }

    @Override
    public String toString() {
        return registered.toString();
    }
}
