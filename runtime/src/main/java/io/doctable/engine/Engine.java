package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.json.JsonCodec;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import java.time.Clock;
import javax.sql.DataSource;

/** A database: its connections, its transactions, its tables. Thread-safe. */
public final class Engine implements Connectable, AutoCloseable {
    Engine() {}

    /** Opens a database; no connection is made yet. */
    public static Engine open(String url) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Opens a database whose file must not be there yet. */
    public static Engine openNew(String url) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Opens a database whose file must be there. */
    public static Engine openExisting(String url) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Opens a new SQLite file that is deleted when the engine is closed. */
    public static Engine openTemp() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** An engine on connections that somebody else pools. */
    public static Engine of(DataSource source) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Prepares to open a database. */
    public static EngineBuilder builder(String url) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Prepares an engine on connections that somebody else pools. */
    public static EngineBuilder builder(DataSource source) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public Engine engine() {
        return this;
    }

    /** The database's dialect. */
    public Dialect dialect() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The clock of {@code @CreatedAt} and {@code @UpdatedAt}. */
    public Clock clock() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Turns {@code @Json} components into text and back. */
    public JsonCodec jsonCodec() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The time and a new id for one row that is written now. */
    public Stamp stamp() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Makes a table known. */
    public RegisteredTable register(Table<?> table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** A connection of one's own. */
    public DbConnection connect() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work in a transaction. */
    public <E extends Exception> void transaction(TransactionBody<E> body) throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work in a transaction. */
    public <E extends Exception> void transaction(TransactionOptions options, TransactionBody<E> body) throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work with a result in a transaction. */
    public <T, E extends Exception> T transactionResult(TransactionFunction<T, E> body) throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Runs work with a result in a transaction. */
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public void createTable(RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public void dropTable(RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Ends the engine and its connections; doing it twice does nothing. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
