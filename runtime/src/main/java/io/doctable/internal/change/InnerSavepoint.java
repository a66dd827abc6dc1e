package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.dialect.SavepointSql;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import java.sql.SQLException;
import java.util.List;

/** A savepoint that a DAO sets and rolls back to inside one call; no user code runs between its beginning and end. */
record InnerSavepoint(Lease lease, SavepointSql sql) {
    private static final String NAME = "doctable_rows";
    private static final RowShape NOTHING = new RowShape("", List.of(), List.of());

    /** Sets a savepoint. */
    static InnerSavepoint set(Lease lease) throws SQLException {
        InnerSavepoint savepoint = new InnerSavepoint(lease, lease.dialect().savepoint(NAME));
        savepoint.run(savepoint.sql.set());
        return savepoint;
    }

    /** Releases the savepoint and keeps the changes made after it. */
    void release() throws SQLException {
        run(sql.release());
    }

    /** Undoes the changes made after the savepoint and releases it. */
    void rollback() throws SQLException {
        run(sql.rollback());
        run(sql.release());
    }

    private void run(String text) throws SQLException {
        try (Call call = lease.call(new SqlStatement(text, NOTHING, NOTHING))) {
            call.bind();
            call.update();
        }
    }
}
