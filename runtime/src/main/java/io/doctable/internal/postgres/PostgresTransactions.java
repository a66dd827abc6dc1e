package io.doctable.internal.postgres;

import io.doctable.internal.option.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Begins and ends transactions through the driver, which sends BEGIN together with the first statement. */
final class PostgresTransactions {
    /** The key of our one advisory lock: "DocTable" in ASCII. */
    private static final long DDL_LOCK = 0x446F635461626C65L;

    private PostgresTransactions() {}

    static void begin(Connection raw, TransactionMode mode) throws SQLException {
        if (mode == TransactionMode.READ) {
            raw.setReadOnly(true);
        }
        raw.setAutoCommit(false);
    }

    static void beginDdl(Connection raw) throws SQLException {
        begin(raw, TransactionMode.WRITE);
        PostgresDialect.execute(raw, "SET LOCAL lock_timeout = '5s'");
        PostgresDialect.execute(raw, "SELECT pg_advisory_xact_lock(" + DDL_LOCK + ")");
    }

    static void commit(Connection raw, TransactionMode mode) throws SQLException {
        // The server answers the COMMIT of a failed transaction with ROLLBACK, and the driver does not mind.
        if (isIn(raw, TransactionState.FAILED)) {
            throw new SQLException("a statement of the transaction failed, so it cannot be committed", "25P02");
        }
        raw.commit();
        end(raw, mode);
    }

    static void rollback(Connection raw, TransactionMode mode) throws SQLException {
        raw.rollback();
        end(raw, mode);
    }

    /** Returns whether the driver reports this state; false if its own connection cannot be unwrapped. */
    static boolean isIn(Connection raw, TransactionState state) throws SQLException {
        return raw.isWrapperFor(BaseConnection.class)
                && raw.unwrap(BaseConnection.class).getTransactionState() == state;
    }

    private static void end(Connection raw, TransactionMode mode) throws SQLException {
        raw.setAutoCommit(true);
        if (mode == TransactionMode.READ) {
            raw.setReadOnly(false);
        }
    }
}
