package io.doctable.engine;

import io.doctable.dialect.RawSql;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a DAO's statements run: an {@link Engine} gives each call a connection (or the one of the transaction that runs
 * on this thread), a {@link DbConnection} or {@link Transaction} is used as it is and never closed.
 */
public sealed interface Connectable permits Engine, ThreadLocalEngine, DbConnection, Transaction {
    /** The engine that it belongs to. */
    Engine engine();

    /**
     * Runs work in a transaction: commits when it returns, rolls back when it throws, and throws on what it threw. Where a
     * transaction runs already the work joins it, and what it throws makes the outer one roll back only; so the same
     * function works alone and inside a transaction.
     *
     * <p>On an {@link Engine}, DAO calls on this thread join it, those of other threads do not. On a {@link DbConnection},
     * what runs on that connection is in it. Tables known so far are made ready before it begins.
     *
     * @throws io.doctable.error.InactiveTransactionException if the body swallowed the failure of a statement
     * @throws io.doctable.error.DocTableException if the transaction cannot begin or be committed
     */
    default <E extends Exception> void transaction(TransactionBody<E> body) throws E {
        transaction(TransactionOptions.defaults(), body);
    }

    /**
     * Runs work in a transaction, as {@link #transaction(TransactionBody)} does, in the way that {@code options} say.
     *
     * @throws IllegalStateException if it would join another transaction, whose options hold
     */
    default <E extends Exception> void transaction(TransactionOptions options, TransactionBody<E> body) throws E {
        this.<Boolean, E>transactionResult(options, tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /** Runs work with a result in a transaction, as {@link #transaction(TransactionBody)} does. */
    default <T, E extends Exception> T transactionResult(TransactionFunction<T, E> body) throws E {
        return transactionResult(TransactionOptions.defaults(), body);
    }

    /** Runs work with a result in a transaction, as {@link #transaction(TransactionOptions, TransactionBody)} does. */
    <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body) throws E;

    /**
     * Runs a statement of raw SQL; see {@link #execute(String, Map)}.
     *
     * @throws IllegalArgumentException if it is not one statement, or needs values
     */
    default Result execute(String sql) {
        return execute(sql, Map.of());
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code :name}; here, in the transaction that runs here if there is
     * one, and in the way of every other statement: an engine gives it a connection of its own until the result is read
     * or closed, a change is stored when this returns, a failure makes a transaction roll back only. A registered table
     * that it names is made ready before.
     *
     * <p>Names in quotes and comments, and casts with {@code ::}, are left alone. A blank goes between the colon of an
     * array's slice and a name ({@code a[i : j]}).
     *
     * @param sql never text that came from outside
     * @param binds numbers, texts, truth values, times, UUIDs, enums, bytes, null, a {@link io.doctable.row.Bind} for what
     *     needs a type, or a collection of them, which becomes a list as in {@code id in (:ids)}; an empty one makes
     *     {@code in (:ids)} false and {@code not in (:ids)} true
     * @throws IllegalArgumentException if it is not one statement, begins or ends a transaction, or the values are not
     *     those that it names
     * @throws io.doctable.error.DocTableException if the database refuses it
     */
    default Result execute(String sql, Map<String, ? extends @Nullable Object> binds) {
        RawSql raw = RawSql.parse(engine().dialect(), sql);
        BoundSql bound = BoundSql.named(raw, binds);
        return RawExecution.run(lend(raw), bound);
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code ?}, in order; else as {@link #execute(String, Map)}. An
     * operator's question mark is written twice: {@code tags ?? 'java'}.
     *
     * @param binds as the values that {@link #execute(String, Map)} takes
     */
    default Result execute(String sql, @Nullable Object... binds) {
        RawSql raw = RawSql.parse(engine().dialect(), sql);
        BoundSql bound = BoundSql.positional(raw, binds);
        return RawExecution.run(lend(raw), bound);
    }

    /**
     * Runs a query in raw SQL, or a change with {@code RETURNING}, and gives its rows as records of a table. The columns
     * may come in any order, but must be those of the table, each once and called so: {@code select t.* from …}.
     *
     * @param binds as {@link #execute(String, Map)} takes them
     * @return a list of the caller's own
     * @throws IllegalArgumentException if a column is missing, comes twice, or is none of the table's; or as
     *     {@link #execute(String, Map)} says
     * @throws io.doctable.error.MappingException if the record cannot hold a value
     */
    default <R> List<R> query(Table<R> table, String sql, Map<String, ? extends @Nullable Object> binds) {
        RegisteredTable registered = engine().register(table);
        BoundSql bound = BoundSql.named(RawSql.parse(engine().dialect(), sql), binds);
        return Records.read(table, RawExecution.run(lend(Access.of(bound.sql()), registered), bound));
    }

    /**
     * Lends a connection for raw SQL, the tables that it names made ready before. For the engine; not for applications.
     *
     * @throws io.doctable.error.DocTableException if no connection can be had, or this connection or its transaction may
     *     not be used now
     */
    Lease lend(RawSql sql);

    /**
     * Lends a connection for one piece of work, the table made ready before. For generated DAOs; not for applications.
     *
     * @throws io.doctable.error.DocTableException if no connection can be had, the table cannot be made ready, or this
     *     connection or its transaction may not be used now
     */
    Lease lend(Access access, RegisteredTable table);

    /**
     * Runs work of several statements, all or nothing: in the transaction that is running, else in one of its own. For
     * generated DAOs; not for applications.
     */
    <T> T atomically(RegisteredTable table, LeaseFunction<T> work);

    /**
     * Makes a table ready now, creating it and those that it refers to where they are absent, even where the engine
     * creates none by itself. For generated DAOs; not for applications.
     */
    default void createTable(RegisteredTable table) {
        engine().admission().requireOwn(table);
        ddl(ddl -> ddl.createIfAbsent(table.table()));
    }

    // --- tables

    /** Looks at what is in the database, as it is seen from here. */
    default Inspector inspector() {
        return new Inspector(engine().dialect(), Metadata.place(this));
    }

    /**
     * All in which the database's table is not as the record says, whether the code would break on it or not; see
     * {@link Inspector#diff}.
     */
    default SchemaDiff diff(Table<?> table) {
        return diff(table.schema());
    }

    /** All in which the database's table is not as the schema says; see {@link Inspector#diff}. */
    default SchemaDiff diff(TableSchema wanted) {
        return inspector().diff(wanted);
    }

    /** Adds to the database's table, on request, what the record has and the table lacks; {@link Repair} says what. */
    default Repair repair(Table<?> table) {
        return repair(table.schema());
    }

    /** Adds to the database's table, on request, what the schema has and the table lacks; {@link Repair} says what. */
    default Repair repair(TableSchema wanted) {
        return new Repair(this, wanted);
    }

    /** The tables that the engine knows; what it asks the database runs here. */
    default Metadata metadata() {
        return new Metadata(this);
    }

    /** The names of the tables that the database has in its default namespace, sorted; known to the engine or not. */
    default List<String> listTables() {
        return metadata().listTables();
    }

    /**
     * The rows of a table without their record: one that the engine knows, else one that the database has.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     * @throws io.doctable.error.NoSuchTableException if there is none; the message lists those that there are
     */
    default DynamicTable table(String name) {
        return metadata().table(name);
    }

    /**
     * Creates and drops tables, all or nothing: when the body ends, and not at all when it throws; {@link Ddl} says how.
     *
     * @throws io.doctable.error.ReadOnlyException if nothing may be written here
     */
    default <E extends Exception> void ddl(DdlBody<E> body) throws E {
        Ddl ddl = new Ddl(engine());
        body.describe(ddl);
        ddl.run(Metadata.place(this));
    }

    /**
     * Drops a table with all its rows, known to the engine or not. The engine forgets it; a DAO of it, used again, makes
     * it anew.
     *
     * @param name {@code name} or {@code schema.name}, a part that has dots in double quotes
     * @throws io.doctable.error.NoSuchTableException if it is not there; the engine has forgotten it all the same
     * @throws io.doctable.error.ReadOnlyException if nothing may be written here
     * @throws io.doctable.error.DocTableException if another table refers to it
     */
    default void dropTable(String name) {
        ddl(ddl -> ddl.drop(name));
    }

    /** Drops a table with all its rows; see {@link #dropTable(String)}. */
    default void dropTable(Table<?> table) {
        ddl(ddl -> ddl.drop(table));
    }

    /** Drops a table if it is there; the engine forgets it in any case. See {@link #dropTable(String)}. */
    default void dropTableIfExists(String name) {
        ddl(ddl -> ddl.dropIfExists(name));
    }

    /** Drops a table if it is there; the engine forgets it in any case. See {@link #dropTable(String)}. */
    default void dropTableIfExists(Table<?> table) {
        ddl(ddl -> ddl.dropIfExists(table));
    }
}
