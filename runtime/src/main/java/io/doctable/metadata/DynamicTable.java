package io.doctable.metadata;

import io.doctable.error.ReadOnlyException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.schema.TableSchema;
import io.doctable.sql.Row;
import io.doctable.sql.SqlExecutor;
import io.doctable.table.Condition;
import io.doctable.table.ValueColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table without its record: one that a {@link TableSchema} describes, that was read from the database, or that has a
 * record which is not at hand. Rows go in as maps from column names to values, and come out as {@link Row}s. Values are
 * held against the columns' types as those of records are: a whole number goes into a narrower column if it is in range,
 * a text into no column of numbers, and nothing is changed on the way. Thread-safe where its {@link io.doctable.engine.Connectable} is.
 *
 * <p>Each method takes part in the transaction that runs on this thread (or is the table's own {@link io.doctable.engine.Connectable}), else
 * it is all or nothing by itself. All throw the {@link io.doctable.error.DocTableException}s that DAOs throw,
 * {@link IllegalArgumentException} for a name that no column has (the message names the nearest), and
 * {@link ReadOnlyException} for a change of a view.
 */
public final class DynamicTable {
    private final SqlExecutor executor;
    private final TableEntry registered;
    private final DynamicStore store;

    DynamicTable(SqlExecutor executor, TableEntry registered) {
        this.executor = executor;
        this.registered = registered;
        this.store = new DynamicStore(executor.leases(), registered);
    }

    /** The table's name, with its schema where it has one. */
    public String name() {
        return registered.name();
    }

    /** Its columns, keys and rules. */
    public TableSchema schema() {
        return registered.schema();
    }

    /** The table as readable text, with the types and defaults for its engine's database; see {@link TableSchema#describe(String)}. */
    public String describe() {
        return schema().describe(executor.leases().context().dialect().name());
    }

    /** A column, to make conditions, orders and the like from; its values are held against its type. */
    public ValueColumn<Row, Object> column(String name) {
        return store.column(name);
    }

    /**
     * The same table, its statements running elsewhere.
     *
     * @throws io.doctable.error.WrongEngineException if that is of another engine; {@code other.table(name)} is the table
     *     there
     */
    public DynamicTable on(SqlExecutor other) {
        if (other == executor) {
            return this;
        }
        executor.leases()
                .context()
                .requireOwn(
                        other.leases().context(),
                        "table " + name(),
                        other.getClass().getSimpleName(),
                        "take the table from there: other.table(\"" + name() + "\")");
        return new DynamicTable(other, registered);
    }

    /** Makes the table ready now: creates it, and the known ones that it refers to, where they are absent. */
    public DynamicTable create() {
        executor.leases().context().admission().requireOwn(registered);
        new Metadata(executor, executor).ddl(ddl -> ddl.createIfAbsent(registered.table()));
        return this;
    }

    /**
     * Drops the table with all its rows; its next use creates it again, unless it was only read from the database.
     *
     * @throws io.doctable.error.NoSuchTableException if it is not there
     */
    public void drop() {
        new Metadata(executor, executor).ddl(ddl -> ddl.drop(registered.table()));
    }

    // --- read

    /** All rows, in no certain order, in a list of the caller's own. */
    public List<Row> all() {
        return everyRow().list();
    }

    /** The first row, in no certain order; empty if there is none. */
    public Optional<Row> first() {
        return everyRow().first();
    }

    /** How many rows there are. */
    public long count() {
        return everyRow().count();
    }

    /** Means every row: to be sorted, read, changed or deleted. */
    public DynamicRows everyRow() {
        return new DynamicRows(store);
    }

    /** Means the rows for which this SQL is true; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql) {
        return everyRow().whereSql(sql);
    }

    /** Means the rows for which this SQL, with a value for each {@code :name}, is true; see {@link Condition#sql}. */
    public DynamicRows whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return everyRow().whereSql(sql, binds);
    }

    /** Means the rows for which this condition on a {@link #column} is true. */
    public DynamicRows where(Condition<Row> condition) {
        return everyRow().where(condition);
    }

    // --- insert

    /**
     * Stores a new row. Columns that the map leaves out get their default, their generated value or NULL; so does an id
     * that the database counts and that is null.
     *
     * @return the row as the INSERT stored it; what a trigger changes afterwards may be missing
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row, but does not store it
     * @throws io.doctable.error.MappingException if a value cannot be stored exactly, or one is missing for a column that
     *     is NOT NULL and has no default
     */
    public Row insert(Map<String, ? extends @Nullable Object> values) {
        return new DynamicInserts(store).one(values);
    }

    /**
     * Stores new rows, all or none; when one cannot be stored, the message says which.
     *
     * @return the rows as {@link #insert} gives them, in the given order
     */
    public List<Row> insertAll(Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        return new DynamicInserts(store).all(rows);
    }

    @Override
    public String toString() {
        return registered.toString();
    }
}
