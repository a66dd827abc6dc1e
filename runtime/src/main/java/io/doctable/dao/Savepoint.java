package io.doctable.dao;

import io.doctable.internal.connection.Call;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import java.sql.SQLException;
import java.util.List;

/** A savepoint that a DAO sets and rolls back to inside one call; no user code runs between its beginning and end. */
record Savepoint(Lease lease) {
    private static final SqlStatement SET = statement("SAVEPOINT doctable_rows");
    private static final SqlStatement RELEASE = statement("RELEASE SAVEPOINT doctable_rows");
    private static final SqlStatement ROLLBACK = statement("ROLLBACK TO SAVEPOINT doctable_rows");

    private static SqlStatement statement(String text) {
        RowShape none = new RowShape("", List.of(), List.of());
        return new SqlStatement(text, none, none);
    }

    /** Sets a savepoint. */
    static Savepoint set(Lease lease) throws SQLException {
        run(lease, SET);
        return new Savepoint(lease);
    }

    /** Releases the savepoint and keeps the changes made after it. */
    void release() throws SQLException {
        run(lease, RELEASE);
    }

    /** Undoes the changes made after the savepoint and releases it. */
    void rollback() throws SQLException {
        run(lease, ROLLBACK);
        run(lease, RELEASE);
    }

    private static void run(Lease lease, SqlStatement statement) throws SQLException {
        try (Call call = lease.call(statement)) {
            call.bind();
            call.update();
        }
    }
}
