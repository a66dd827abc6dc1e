package io.doctable.sql;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.row.RowValues;
import io.doctable.internal.session.Lease;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a running statement on a lent connection, which does other work between two rows. */
final class Cursor implements RowSource {
    private final Lease lease;
    private final Call call;
    private final RowValues values;
    private final String sql;
    /** The rows that were read before they were asked for; null while the statement runs. */
    private @Nullable Deque<@Nullable Object[]> copied;
    /** Returns the exception to throw after the copied rows; null if all rows were copied. */
    private @Nullable Supplier<RuntimeException> failure;

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
            if (copied != null) {
                return nextOf(copied);
            }
            return call.next() ? values.current() : null;
        } catch (SQLException e) {
            throw lease.failure(e, sql);
        } finally {
            lease.pause();
        }
    }

    private @Nullable Object @Nullable [] nextOf(Deque<@Nullable Object[]> rows) {
        if (rows.isEmpty() && failure != null) {
            throw failure.get();
        }
        return rows.poll();
    }

    /** Ends the statement, which the connection then uses for others; the lease stays open as before. */
    @Override
    public void copyRest() {
        if (copied != null || closed) {
            return;
        }
        Deque<@Nullable Object[]> rows = new ArrayDeque<>();
        copied = rows;
        try (call) {
            while (call.next()) {
                rows.add(values.current());
            }
        } catch (SQLException e) {
            // Even if it cannot be translated now, the result must not seem to end here.
            failure = () -> lease.failure(e, sql);
            DocTableException ours = lease.failureReadingAhead(e, sql);
            failure = () -> lease.failed(ours);
        } catch (RuntimeException e) {
            failure = () -> e;
        } catch (Error e) {
            rows.clear();
            failure = () -> {
                throw e;
            };
            throw e;
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
            if (copied == null) {
                call.close();
            } else {
                // The statement may run for another result by now.
                copied.clear();
            }
        } finally {
            lease.close();
        }
    }
}
