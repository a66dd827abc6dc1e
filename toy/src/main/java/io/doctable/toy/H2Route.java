package io.doctable.toy;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.RowValues;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Rows on a connection to H2. */
final class H2Route implements RowRoute {
    private static final int MOST_PARAMETERS = 100_000;

    private final JsonCodec json;
    private final ConnectionHealth health;

    H2Route(Dialect dialect, JsonCodec json) {
        this.json = json;
        this.health = new ConnectionHealth(dialect::breaksConnection);
    }

    @Override
    public int mostParameters() {
        return MOST_PARAMETERS;
    }

    @Override
    public ConnectionHealth health() {
        return health;
    }

    @Override
    public Query query(PreparedStatement statement) {
        return each -> atomically(each, PreparedStatement::executeQuery);
    }

    @Override
    public boolean execute(PreparedStatement statement) throws SQLException {
        return atomically(statement, PreparedStatement::execute);
    }

    /** H2 itself undoes what a failed change has done only if it was not part of a query, as with FINAL TABLE. */
    private static <T> T atomically(PreparedStatement statement, Work<T> work) throws SQLException {
        Connection raw = statement.getConnection();
        boolean alone = raw.getAutoCommit();
        if (alone) {
            raw.setAutoCommit(false);
        }
        Savepoint before = raw.setSavepoint();
        try {
            T result = work.run(statement);
            if (!alone) {
                raw.releaseSavepoint(before);
            }
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            raw.rollback(before);
            throw e;
        } finally {
            if (alone) {
                // This commits.
                raw.setAutoCommit(true);
            }
        }
    }

    @Override
    public RowWriter writer(PreparedStatement statement) {
        return new H2RowWriter(statement, json, health);
    }

    @Override
    public RowReader reader(ResultSet rows, RowShape shape) {
        return new H2RowReader(rows, shape, json, health);
    }

    @Override
    public RowValues values(ResultSet rows) throws SQLException {
        return new H2RowValues(rows, json, health);
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
