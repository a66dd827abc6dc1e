package io.doctable.engine;

import io.doctable.row.RowValues;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a statement under way, on a lent connection. Between two of them the connection does other work. */
final class Cursor implements RowSource {
    private final Lease lease;
    private final Call call;
    private final RowValues values;
    private final String sql;
    private boolean closed;

    Cursor(Lease lease, Call call, RowValues values, String sql) {
        this.lease = lease;
        this.call = call;
        this.values = values;
        this.sql = sql;
    }

    /** All rows that are left. */
    List<@Nullable Object[]> rest() throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (call.next()) {
            rows.add(values.current());
        }
        return rows;
    }

    @Override
    public @Nullable Object @Nullable [] next() {
        lease.requireOpen();
        lease.resume();
        try {
            return call.next() ? values.current() : null;
        } catch (SQLException e) {
            throw lease.failure(e, sql);
        } finally {
            lease.pause();
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        StackRoom.require();
        closed = true;
        try {
            call.close();
        } finally {
            lease.close();
        }
    }
}
