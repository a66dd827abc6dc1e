package io.doctable.sql;

import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.row.RowValues;
import io.doctable.internal.session.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a running statement on a lent connection, which does other work between two rows. */
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

    /** Returns the remaining rows. */
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
