package io.doctable.internal.sqlite;

import io.doctable.internal.option.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Begins and ends transactions by statements. The driver's own transactions are not used: their commit begins the next
 * one at once, and may fail although everything is stored.
 */
final class SqliteTransactions {
    private SqliteTransactions() {}

    static void begin(Connection raw, TransactionMode mode) throws SQLException {
        switch (mode) {
            case READ -> {
                execute(raw, "PRAGMA query_only = ON");
                execute(raw, "BEGIN");
            }
            case WRITE -> execute(raw, "BEGIN IMMEDIATE");
            case EXCLUSIVE -> execute(raw, "BEGIN EXCLUSIVE");
        }
    }

    static void commit(Connection raw, TransactionMode mode) throws SQLException {
        execute(raw, "COMMIT");
        writable(raw, mode);
    }

    static void rollback(Connection raw, TransactionMode mode) throws SQLException {
        try {
            execute(raw, "ROLLBACK");
        } catch (SQLException e) {
            if (!SqliteErrors.saysNoTransaction(e)) {
                throw e;
            }
        }
        writable(raw, mode);
    }

    private static void writable(Connection raw, TransactionMode mode) throws SQLException {
        if (mode == TransactionMode.READ) {
            execute(raw, "PRAGMA query_only = OFF");
        }
    }

    private static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }
}
