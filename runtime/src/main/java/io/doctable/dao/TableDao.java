package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.engine.Engine;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Leases;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;

/**
 * The base class of generated DAOs for records without a primary key, and of {@link KeyedTableDao}: stores, finds,
 * updates and deletes rows. Not closeable. Thread-safe if its {@link Connectable} is.
 *
 * <p>Each method takes part in the transaction of the current thread (or of the DAO's own {@link Connectable}); without
 * a transaction each call is atomic. All methods throw {@link io.doctable.error.DocTableException}s: constraint
 * violations if a row violates a rule of the table, {@link io.doctable.error.MappingException} for a value that cannot
 * be stored exactly or a stored value that the record cannot hold, others for failures of tables, connections and
 * transactions. A null row, or a null element in a collection of rows, throws {@link NullPointerException}.
 *
 * @param <R> the record
 */
public abstract class TableDao<R> extends TableInserts<R> {
    /**
     * Creates a DAO and registers the table with the engine; sends nothing to the database.
     *
     * @param connectable runs the DAO's statements
     * @throws io.doctable.error.SchemaMismatchException if a different table or record is registered under the same
     *     name
     */
    protected TableDao(Connectable connectable, Table<R> table) {
        super(connectable, table);
    }

    /**
     * Returns the same DAO with its statements running on another connection or transaction of the same engine.
     *
     * @throws io.doctable.error.WrongEngineException if {@code connectable} belongs to another engine; construct one
     *     DAO for each engine. A DAO that overrides this method checks this with {@link #ofSameEngine}
     */
    public abstract TableDao<R> on(Connectable connectable);

    /**
     * Checks that a connection or transaction belongs to this DAO's engine and returns it; for {@link #on}.
     *
     * @throws io.doctable.error.WrongEngineException if it belongs to another engine
     */
    protected final Connectable ofSameEngine(Connectable connectable) {
        Leases.of(engine())
                .context()
                .requireOwn(
                        Leases.of(connectable.engine()).context(),
                        "a DAO of table " + table().schema().qualifiedName(),
                        connectable.getClass().getSimpleName(),
                        "construct a DAO there: new "
                                + (getClass().isAnonymousClass() ? getClass().getSuperclass() : getClass())
                                        .getSimpleName()
                                + "(connectable)");
        return connectable;
    }

    // --- schema

    /** Returns the table. */
    public Table<R> table() {
        return rows.table();
    }

    /** Returns the engine, connection or transaction that runs the DAO's statements. */
    public Connectable connectable() {
        return connectable;
    }

    /** Returns the engine of this DAO. */
    public Engine engine() {
        return connectable.engine();
    }

    /**
     * Creates the table and the tables that it references, as far as they do not exist, without waiting for first use.
     */
    public void createTable() {
        connectable.ddl(ddl -> ddl.createIfAbsent(rows.table()));
    }

    /**
     * Drops the table with all its rows.
     *
     * @throws io.doctable.error.NoSuchTableException if the table does not exist
     */
    public void dropTable() {
        connectable.dropTable(rows.table());
    }

    // --- change and delete

    /** Starts an update of all rows that match conditions. */
    public Update<R> update() {
        return new Update<>(rows);
    }

    /** Starts a deletion of all rows that match conditions. */
    public Delete<R> delete() {
        return new Delete<>(rows);
    }

    /** Deletes every row and returns the number of deleted rows. */
    public long deleteAllRows() {
        return rows.change(rows.statements().deleteAll(), RowStore.NO_PARAMETERS);
    }

    /** Returns the DAO's class, table, number of columns and engine; sends nothing to the database. */
    @Override
    public String toString() {
        TableSchema schema = rows.schema();
        return getClass().getSimpleName() + "(" + schema.qualifiedName() + ", "
                + schema.columns().size() + " columns, " + engine() + ")";
    }
}
