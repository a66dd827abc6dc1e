package io.doctable.internal.tables;

import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Catalogue;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.option.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection on which tables are looked up, created and dropped. Not thread-safe. */
public interface SchemaConnection {
    /** Returns the driver's connection, guarded so that what it throws decides whether it may still be used. */
    Connection raw();

    /** Returns the driver's connection itself, for the steps of {@link #driver}. */
    Connection unguarded();

    /** Returns the dialect of the database. */
    Dialect dialect();

    /** Returns whether a transaction runs on it. */
    boolean inTransaction();

    /** Reads the remaining rows of open results into memory, before a change that their cursors would see. */
    void copyResults();

    /** Runs a statement without parameters or result. */
    void execute(String sql) throws SQLException;

    /** Runs a statement that creates, changes or drops tables, within the time limit of statements. */
    void define(String sql) throws SQLException;

    /**
     * Asks the database about its tables on the driver's connection itself; what is thrown decides whether the connection
     * may still be used.
     */
    <T> T ask(Question<T> question) throws SQLException;

    /** Runs a driver call on behalf of the statement {@code sql}. */
    void driver(String sql, Observers.Step step) throws SQLException;

    /** Rolls back; a failure of that is added to {@code reason}. */
    void rollBack(TransactionMode mode, @Nullable Throwable reason);

    /**
     * Makes sure that what was just committed is in the database.
     *
     * @throws DocTableException if the database is no longer the one that this connection has open
     */
    void committed();

    /**
     * Translates the driver's exception; a transaction that runs here becomes rollback-only.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    DocTableException failure(SQLException e, @Nullable String statement, @Nullable TableEntry table);

    /** Replaces what the running transaction, if any, has made ready; returns whether one runs. */
    boolean readyInTransaction(List<TableEntry> tables);

    /**
     * A question about the tables of a database.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    interface Question<T> {
        /** Asks it. */
        T ask(Catalogue catalogue) throws SQLException;
    }
}
