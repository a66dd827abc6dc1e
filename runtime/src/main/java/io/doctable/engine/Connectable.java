package io.doctable.engine;

import io.doctable.metadata.Ddl;
import io.doctable.metadata.DdlBody;
import io.doctable.metadata.DynamicTable;
import io.doctable.metadata.Inspector;
import io.doctable.metadata.Metadata;
import io.doctable.metadata.Repair;
import io.doctable.option.TransactionOptions;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.TableSchema;
import io.doctable.sql.SqlExecutor;
import io.doctable.table.Table;
import java.util.List;

/**
 * Where a DAO's statements run: an {@link Engine} gives each call a connection (or the one of the transaction that runs
 * on this thread), a {@link DbConnection} or {@link Transaction} is used as it is and never closed.
 */
public sealed interface Connectable extends SqlExecutor permits Engine, ThreadLocalEngine, DbConnection, Transaction {
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

    // --- tables

    /** Looks at what is in the database, as it is seen from here. */
    default Inspector inspector() {
        return new Inspector(leases());
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
        return new Repair(leases(), wanted);
    }

    /** The tables that the engine knows; what it asks the database runs here. */
    default Metadata metadata() {
        return new Metadata(engine(), this);
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
        metadata().ddl(body);
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
