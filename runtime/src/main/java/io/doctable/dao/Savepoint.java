package io.doctable.dao;

import io.doctable.internal.connection.Call;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import java.sql.SQLException;
import java.util.List;

/** A point in a transaction that a DAO goes back to by itself; nothing that calls it is between its beginning and end. */
record Savepoint(Lease lease) {
    private static final SqlStatement SET = statement("SAVEPOINT doctable_rows");
    private static final SqlStatement RELEASE = statement("RELEASE SAVEPOINT doctable_rows");
    private static final SqlStatement ROLLBACK = statement("ROLLBACK TO SAVEPOINT doctable_rows");

    private static SqlStatement statement(String text) {
        RowShape none = new RowShape("", List.of(), List.of());
        return new SqlStatement(text, none, none);
    }

    /** Sets it. */
    static Savepoint set(Lease lease) throws SQLException {
        run(lease, SET);
        return new Savepoint(lease);
    }

    /** Forgets it and keeps what was done since. */
    void release() throws SQLException {
        run(lease, RELEASE);
    }

    /** Undoes what was done since, and forgets it. */
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
