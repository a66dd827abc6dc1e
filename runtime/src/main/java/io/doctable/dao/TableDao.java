package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.engine.Engine;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Leases;
import io.doctable.internal.statement.TableStatements;
import io.doctable.schema.TableSchema;
import io.doctable.table.Column;
import io.doctable.table.InsertShape;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
public abstract class TableDao<R> extends TableReads<R> {
    private final Inserts<R> inserts;

    /**
     * Creates a DAO and registers the table with the engine; sends nothing to the database.
     *
     * @param connectable runs the DAO's statements
     * @throws io.doctable.error.SchemaMismatchException if a different table or record is registered under the same
     *     name
     */
    protected TableDao(Connectable connectable, Table<R> table) {
        super(connectable, table);
        this.inserts = new Inserts<>(rows);
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

    // --- insert

    /**
     * Stores a row with every column as given, including generated columns; the database continues to count after the
     * largest id.
     *
     * @return the row with its values as stored, without changes made by triggers
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row but does not store it
     */
    public R insertAsIs(R row) {
        return new InsertAsIs<>(rows).one(row);
    }

    /**
     * Stores rows, all or none, with every column as given, including generated columns; the database continues to
     * count after the largest id. If a row cannot be stored, the exception's message contains its index.
     *
     * @return the rows in the given order, with their values as stored, without changes made by triggers
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows but does not store one of them
     */
    public List<R> insertAllAsIs(Collection<? extends R> all) {
        return new InsertAsIs<>(rows).all(all);
    }

    /**
     * Stores a new row and returns it with the values that the database and the library generate; for generated
     * methods. Changes made by a trigger may be missing; read the row again to see them.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row but does not store it
     */
    protected final <N> R insert(InsertShape<R, N> shape, N row) {
        return inserts.one(shape, row);
    }

    /**
     * Stores new rows, all or none, and returns them in the given order, as {@link #insert} does; for generated
     * methods. If a row cannot be stored, the exception's message contains its index.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows but does not store one of them
     */
    protected final <N> List<R> insertAll(InsertShape<R, N> shape, Collection<? extends N> newRows) {
        return new InsertMany<>(rows, inserts, shape).insert(newRows);
    }

    /**
     * Stores a new row and returns it, or returns empty if the table already has a row with the same values of {@code
     * key} or a trigger skips the new row; for generated methods. A conflict with another unique key is a constraint
     * violation.
     *
     * @throws IllegalArgumentException if the new row holds no value for a column of the key because the database or
     *     the library generates it or because its default is used; nothing is sent
     * @throws io.doctable.error.MappingException if the new row's value for a column of the key is null, which equals
     *     no stored value; nothing is sent
     */
    protected final <N> Optional<R> insertIfAbsent(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.ifAbsent(shape, row, key);
    }

    /**
     * Returns the row with the same values of the key, or stores the new row and returns it; for generated methods.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     */
    protected final <N> R findOrInsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.findOrInsert(shape, row, key);
    }

    /**
     * Inserts a new row, or updates the row with the same values of the key with all values of the new row (upsert),
     * and returns the row as stored; for generated methods. Changes made by a trigger may be missing.
     *
     * @throws IllegalArgumentException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.MappingException in the same cases as {@link #insertIfAbsent}
     * @throws io.doctable.error.RowNotStoredException if the database neither stores nor updates a row
     */
    protected final <N> R upsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns()));
    }

    /**
     * Inserts a new row, or updates only these columns of the row with the same values of the key (upsert), and returns
     * the row as stored; for generated methods. Throws the same exceptions as {@link #upsert(InsertShape, Object,
     * UniqueKey)}.
     */
    protected final <N> R upsert(
            InsertShape<R, N> shape, N row, UniqueKey<R> key, List<? extends Column<R, ?>> updated) {
        List<String> columns = updated.stream().map(Column::name).toList();
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns(), columns));
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
