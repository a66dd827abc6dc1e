package io.doctable.internal.postgres;

import io.doctable.internal.dialect.TwoPhase;
import io.doctable.internal.option.TransactionMode;
import io.doctable.option.PreparedTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Prepared transactions of PostgreSQL, whose server must allow some ({@code max_prepared_transactions}). */
final class PostgresTwoPhase implements TwoPhase {
    private static final String NOT_IN_PREREQUISITE_STATE = "55000";
    private static final String UNDEFINED_OBJECT = "42704";

    @Override
    public void prepare(Connection raw, String id, TransactionMode mode) throws SQLException {
        // The server answers with a silent rollback when the transaction has failed.
        if (raw.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new SQLException("a statement of the transaction failed, so it cannot be prepared", "25P02");
        }
        execute(raw, "PREPARE TRANSACTION " + literal(id));
        raw.setAutoCommit(true);
        if (mode == TransactionMode.READ) {
            raw.setReadOnly(false);
        }
    }

    @Override
    public void commit(Connection raw, String id) throws SQLException {
        execute(raw, "COMMIT PREPARED " + literal(id));
    }

    @Override
    public void rollback(Connection raw, String id) throws SQLException {
        execute(raw, "ROLLBACK PREPARED " + literal(id));
    }

    @Override
    public List<PreparedTransaction> list(Connection raw) throws SQLException {
        String sql = "SELECT gid, extract(epoch FROM clock_timestamp() - prepared) * 1000 FROM pg_prepared_xacts "
                + "WHERE database = current_database() ORDER BY prepared, gid";
        List<PreparedTransaction> found = new ArrayList<>();
        try (Statement statement = raw.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new PreparedTransaction(rows.getString(1), Duration.ofMillis((long) rows.getDouble(2))));
            }
        }
        return found;
    }

    @Override
    public boolean isSwitchedOff(SQLException e) {
        return NOT_IN_PREREQUISITE_STATE.equals(e.getSQLState());
    }

    @Override
    public boolean isUnknown(SQLException e) {
        return UNDEFINED_OBJECT.equals(e.getSQLState());
    }

    private static String literal(String id) {
        return "'" + id.replace("'", "''") + "'";
    }

    private static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }
}
