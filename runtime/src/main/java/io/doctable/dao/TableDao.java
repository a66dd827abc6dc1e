package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.engine.Engine;
import io.doctable.internal.statement.TableStatements;
import io.doctable.row.RowBinder;
import io.doctable.schema.TableSchema;
import io.doctable.table.Column;
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with the rows of a table: the base of the generated DAOs of records without a primary key, and of
 * {@link KeyedTableDao}. Not closeable; thread-safe where its {@link Connectable} is.
 *
 * <p>Each method takes part in the transaction that runs on this thread (or is the DAO's own {@link Connectable}), else
 * it is all or nothing by itself. All throw {@link io.doctable.error.DocTableException}s: those of constraints when a row
 * breaks a rule of the table, {@link io.doctable.error.MappingException} for a value that cannot be stored exactly or a
 * stored one that the record cannot hold, others for what happens to tables, connections and transactions. A null row,
 * or a null among many, is a {@link NullPointerException}.
 *
 * @param <R> the record
 */
public abstract class TableDao<R> {
    /** For the DAOs of this package: read as a field, for a call would let a half-made DAO escape. */
    final RowStore<R> rows;

    private final Inserts<R> inserts;

    /**
     * A DAO of a table, which becomes known to the engine; nothing is sent yet.
     *
     * @param connectable where its statements run
     * @throws io.doctable.error.SchemaMismatchException if the engine knows another table or record by the same name
     */
    protected TableDao(Connectable connectable, Table<R> table) {
        this.rows = new RowStore<>(connectable, table);
        this.inserts = new Inserts<>(rows);
    }

    /**
     * The same DAO, its statements running on another connection or transaction of the same engine.
     *
     * @throws io.doctable.error.WrongEngineException if it is of another engine; a DAO is constructed for each engine. A DAO
     *     that overrides this method checks that with {@link #ofSameEngine}
     */
    public abstract TableDao<R> on(Connectable connectable);

    /**
     * Makes sure that a connection or transaction is of this DAO's engine, and gives it back; for {@link #on}.
     *
     * @throws io.doctable.error.WrongEngineException if it is of another engine
     */
    protected final Connectable ofSameEngine(Connectable connectable) {
        engine().leases()
                .context()
                .requireOwn(
                        connectable.engine().leases().context(),
                        "a DAO of table " + table().schema().qualifiedName(),
                        connectable.getClass().getSimpleName(),
                        "construct a DAO there: new "
                                + (getClass().isAnonymousClass() ? getClass().getSuperclass() : getClass())
                                        .getSimpleName()
                                + "(connectable)");
        return connectable;
    }

    // --- schema

    /** The table. */
    public Table<R> table() {
        return rows.table();
    }

    /** Where its statements run. */
    public Connectable connectable() {
        return rows.connectable();
    }

    /** The engine it works with. */
    public Engine engine() {
        return rows.connectable().engine();
    }

    /** Makes the table ready now: creates it, and those that it refers to, where they are absent. */
    public void createTable() {
        rows.connectable().ddl(ddl -> ddl.createIfAbsent(rows.table()));
    }

    /**
     * Drops the table with all its rows.
     *
     * @throws io.doctable.error.NoSuchTableException if there is none
     */
    public void dropTable() {
        rows.connectable().dropTable(rows.table());
    }

    // --- read

    /** Starts a query. */
    public Select<R> select() {
        return new Select<>(rows);
    }

    /** All rows, in no certain order, in a list of the caller's own. */
    public List<R> all() {
        return rows.list(rows.statements().selectAll(), RowStore.NO_PARAMETERS);
    }

    /** How many rows there are. */
    public long count() {
        return rows.number(rows.statements().count(), RowStore.NO_PARAMETERS);
    }

    /** For how many rows these conditions are all true; absent ones are left out. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final long count(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return select().where(first, more).count();
    }

    /** Whether there is any row. */
    public boolean exists() {
        return select().exists();
    }

    /** Whether there is a row for which these conditions are all true; absent ones are left out. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final boolean exists(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return select().where(first, more).exists();
    }

    /**
     * The rows that a query in raw SQL gives, as records; see {@link Connectable#query}.
     *
     * @param sql gives all columns of this table in any order, each called by its name, and no other
     * @param binds a value for each {@code :name}
     */
    public List<R> query(String sql, Map<String, ? extends @Nullable Object> binds) {
        return rows.connectable().query(rows.table(), sql, binds);
    }

    /** The rows that a query in raw SQL without values gives, as records; see {@link #query(String, Map)}. */
    public List<R> query(String sql) {
        return query(sql, Map.of());
    }

    /**
     * The row with these values in the columns of a key; for generated methods.
     *
     * @param values writes them in the key's order
     */
    protected final Optional<R> findBy(UniqueKey<R> key, RowBinder values) {
        return rows.first(rows.statements().selectBy(key.columns()), values);
    }

    /**
     * The rows that refer so to a row of another table, in no certain order; for generated methods.
     *
     * @param values writes the values of the foreign key's columns, in its order
     */
    protected final List<R> listBy(ForeignKey<R, ?> key, RowBinder values) {
        return rows.list(rows.statements().selectBy(key.columns()), values);
    }

    // --- insert

    /**
     * Stores a row with every column as it is given, generated ones too; the database goes on counting after the largest
     * id.
     *
     * @return the row with its values as they are stored, apart from what a trigger of the table changes
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row, but does not store it
     */
    public R insertAsIs(R row) {
        return new InsertAsIs<>(rows).one(row);
    }

    /**
     * Stores rows, all or none, with every column as it is given, generated ones too; the database goes on counting after
     * the largest id. When one cannot be stored, the message says which.
     *
     * @return the rows in the given order, with their values as they are stored, apart from what a trigger changes
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows, but does not store one of them
     */
    public List<R> insertAllAsIs(Collection<? extends R> all) {
        return new InsertAsIs<>(rows).all(all);
    }

    /**
     * Stores a new row and returns it with the values that the database and the library fill in; for generated methods.
     * What a trigger of the table changes may be missing in it: read the row again where there is one.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the row, but does not store it
     */
    protected final <N> R insert(InsertShape<R, N> shape, N row) {
        return inserts.one(shape, row);
    }

    /**
     * Stores new rows, all or none, and returns them in the given order, as {@link #insert} does; for generated methods.
     * When one cannot be stored, the message says which.
     *
     * @throws io.doctable.error.RowNotStoredException if the database accepts the rows, but does not store one of them
     */
    protected final <N> List<R> insertAll(InsertShape<R, N> shape, Collection<? extends N> newRows) {
        return new InsertMany<>(rows, inserts, shape).insert(newRows);
    }

    /**
     * Stores a new row unless one with the same values of the key is there, which gives empty; for generated methods. A
     * clash with another key is a violation. Empty is also the answer where a trigger of the table skips the row.
     *
     * @throws IllegalArgumentException if the new row holds no value for a column of the key, because the database or
     *     the library fills it, or because it is left to its default; nothing is sent
     * @throws io.doctable.error.MappingException if its value for a column of the key is null, which equals no stored one;
     *     nothing is sent
     */
    protected final <N> Optional<R> insertIfAbsent(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.ifAbsent(shape, row, key);
    }

    /**
     * Finds the row with the same values of the key, or stores the new one; for generated methods.
     *
     * @throws IllegalArgumentException as {@link #insertIfAbsent} does
     * @throws io.doctable.error.MappingException as {@link #insertIfAbsent} does
     */
    protected final <N> R findOrInsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        return inserts.findOrInsert(shape, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same values of the key with all that the new one says, and gives the
     * row as it then stands; for generated methods. What a trigger of the table changes may be missing in it.
     *
     * @throws IllegalArgumentException as {@link #insertIfAbsent} does
     * @throws io.doctable.error.MappingException as {@link #insertIfAbsent} does
     * @throws io.doctable.error.RowNotStoredException if the database neither stores nor updates a row
     */
    protected final <N> R upsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns()));
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same values of the key, and gives the row as it
     * then stands; for generated methods. It throws what the other form throws.
     */
    protected final <N> R upsert(
            InsertShape<R, N> shape, N row, UniqueKey<R> key, List<? extends Column<R, ?>> updated) {
        List<String> columns = updated.stream().map(Column::name).toList();
        TableStatements statements = rows.statements();
        return inserts.upsert(shape, row, statements.upsert(shape.unset(row), key.columns(), columns));
    }

    // --- change and delete

    /** Starts a change of all rows that fit some conditions. */
    public Update<R> update() {
        return new Update<>(rows);
    }

    /** Starts a deletion of all rows that fit some conditions. */
    public Delete<R> delete() {
        return new Delete<>(rows);
    }

    /** Deletes every row; how many there were. */
    public long deleteAllRows() {
        return rows.change(rows.statements().deleteAll(), RowStore.NO_PARAMETERS);
    }

    /** The DAO's class, table, number of columns and engine; asks the database nothing. */
    @Override
    public String toString() {
        TableSchema schema = rows.schema();
        return getClass().getSimpleName() + "(" + schema.qualifiedName() + ", "
                + schema.columns().size() + " columns, " + engine() + ")";
    }
}
