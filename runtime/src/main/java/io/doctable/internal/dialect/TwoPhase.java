package io.doctable.internal.dialect;

import io.doctable.internal.option.TransactionMode;
import io.doctable.option.PreparedTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Transactions that are prepared first and committed later, by whoever knows their id: what XA stands on. */
public interface TwoPhase {
    /**
     * Prepares the transaction that runs on the connection, which then has none any more: from here on it survives a
     * crash of the database, and holds its locks until it is committed or rolled back.
     *
     * @param mode as it was begun
     * @throws SQLException if it cannot be prepared; it is then rolled back
     */
    void prepare(Connection raw, String id, TransactionMode mode) throws SQLException;

    /** Commits a prepared transaction; on a connection without a transaction of its own. */
    void commit(Connection raw, String id) throws SQLException;

    /** Rolls a prepared transaction back; on a connection without a transaction of its own. */
    void rollback(Connection raw, String id) throws SQLException;

    /** The transactions of this database that are prepared, oldest first. */
    List<PreparedTransaction> list(Connection raw) throws SQLException;

    /** Whether an error says that the server is not set up for prepared transactions. */
    boolean isSwitchedOff(SQLException e);

    /** Whether an error says that no prepared transaction has the id. */
    boolean isUnknown(SQLException e);
}
