package io.doctable.engine;

import io.doctable.metadata.Ddl;
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
 * A place where the statements of a DAO run. An {@link Engine} borrows a connection for each call, or uses the one of
 * the transaction that runs on this thread. A {@link DbConnection} or {@link Transaction} is used as it is and never
 * closed.
 */
public sealed interface Connectable extends SqlExecutor permits Engine, ThreadLocalEngine, DbConnection, Transaction {
    /** Returns the engine that this belongs to. */
    Engine engine();

    /**
     * Runs work in a transaction: commits when it returns, rolls back when it throws, and rethrows. If a transaction
     * runs already, the work joins it, and an exception marks the outer transaction rollback-only. So the same method
     * works alone and inside a transaction.
     *
     * <p>On an {@link Engine}, DAO calls on this thread join the transaction, those on other threads do not. On a
     * {@link DbConnection}, everything that runs on that connection is part of it. Registered tables are created or
     * checked before it begins.
     *
     * @throws io.doctable.error.InactiveTransactionException if the body swallowed the failure of a statement
     * @throws io.doctable.error.DocTableException if the transaction cannot begin or cannot be committed
     */
    default <E extends Exception> void transaction(TransactionBody<E> body) throws E {
        transaction(TransactionOptions.defaults(), body);
    }

    /**
     * Runs work in a transaction with {@code options}; else as {@link #transaction(TransactionBody)}.
     *
     * @throws IllegalStateException if a transaction runs already, whose options apply
     */
    default <E extends Exception> void transaction(TransactionOptions options, TransactionBody<E> body) throws E {
        this.<Boolean, E>transactionResult(options, tx -> {
            body.run(tx);
            return Boolean.TRUE;
        });
    }

    /** Runs work with a result in a transaction; see {@link #transaction(TransactionBody)}. */
    default <T, E extends Exception> T transactionResult(TransactionFunction<T, E> body) throws E {
        return transactionResult(TransactionOptions.defaults(), body);
    }

    /** Runs work with a result in a transaction; see {@link #transaction(TransactionOptions, TransactionBody)}. */
    <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body) throws E;

    // --- tables

    /** Returns an inspector, which reads the structure of the database through this connection. */
    default Inspector inspector() {
        return new Inspector(this);
    }

    /**
     * Lists every difference between the table in the database and its record, breaking or not; see
     * {@link Inspector#diff}.
     */
    default SchemaDiff diff(Table<?> table) {
        return diff(table.schema());
    }

    /** Lists every difference between the table in the database and {@code wanted}; see {@link Inspector#diff}. */
    default SchemaDiff diff(TableSchema wanted) {
        return inspector().diff(wanted);
    }

    /**
     * Returns a repair, which on request adds to the table in the database what its record has and it lacks; see
     * {@link Repair}.
     */
    default Repair repair(Table<?> table) {
        return repair(table.schema());
    }

    /**
     * Returns a repair, which on request adds to the table in the database what {@code wanted} has and it lacks; see
     * {@link Repair}.
     */
    default Repair repair(TableSchema wanted) {
        return new Repair(this, wanted);
    }

    /** Returns the tables that are registered with the engine; its queries to the database run here. */
    default Metadata metadata() {
        return new Metadata(engine(), this);
    }

    /**
     * Lists the names of the tables in the database's default namespace, sorted, whether registered with the engine or
     * not.
     */
    default List<String> listTables() {
        return metadata().listTables();
    }

    /**
     * Returns a table for access without its record: the registered one of that name, else the one in the database.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     * @throws io.doctable.error.NoSuchTableException if there is no such table; the message lists the existing ones
     */
    default DynamicTable table(String name) {
        return metadata().table(name);
    }

    /**
     * Creates and drops tables, all or nothing: when the body returns, and not at all if it throws; see {@link Ddl}.
     *
     * @throws io.doctable.error.ReadOnlyException if the engine or transaction is read-only
     */
    default <E extends Exception> void ddl(Ddl.Body<E> body) throws E {
        metadata().ddl(body);
    }

    /**
     * Drops a table with all its rows, whether registered with the engine or not. The engine forgets the table; a DAO
     * that uses it again creates it again.
     *
     * @param name {@code name} or {@code schema.name}; put a part that contains dots in double quotes
     * @throws io.doctable.error.NoSuchTableException if it does not exist; the engine forgets it nevertheless
     * @throws io.doctable.error.ReadOnlyException if the engine or transaction is read-only
     * @throws io.doctable.error.DocTableException if another table refers to it
     */
    default void dropTable(String name) {
        ddl(ddl -> ddl.drop(name));
    }

    /** Drops a table with all its rows; see {@link #dropTable(String)}. */
    default void dropTable(Table<?> table) {
        ddl(ddl -> ddl.drop(table));
    }

    /** Drops a table if it exists; the engine forgets it in any case. See {@link #dropTable(String)}. */
    default void dropTableIfExists(String name) {
        ddl(ddl -> ddl.dropIfExists(name));
    }

    /** Drops a table if it exists; the engine forgets it in any case. See {@link #dropTable(String)}. */
    default void dropTableIfExists(Table<?> table) {
        ddl(ddl -> ddl.dropIfExists(table));
    }
}
