package io.doctable.internal.rows;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.session.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a running statement on a lent connection, which does other work between two rows.
 *
 * @param <V> what a row is read as
 */
public final class Cursor<V extends @Nullable Object> implements RowSource<V> {
    private final Lease lease;
    private final Call call;
    private final Current<V> current;
    private final String sql;
    /** The rows that were read before they were asked for; null while the statement runs. */
    private @Nullable Iterator<V> copied;
    /** Returns the exception to throw after the copied rows; null if all rows were copied. */
    private @Nullable Supplier<RuntimeException> failure;

    private boolean closed;

    /**
     * The rows of a call that runs on a lease; the cursor closes both.
     *
     * @param current reads the current row
     * @param sql the statement, for messages
     */
    public Cursor(Lease lease, Call call, Current<V> current, String sql) {
        this.lease = lease;
        this.call = call;
        this.current = current;
        this.sql = sql;
    }

    /** Returns the remaining rows and ends the statement. */
    public List<V> rest() throws SQLException {
        List<V> rows = new ArrayList<>();
        try (call) {
            while (call.next()) {
                rows.add(current.read());
            }
        }
        return rows;
    }

    @Override
    public boolean next(Consumer<? super V> action) {
        lease.requireOpen();
        V row;
        lease.resume();
        try {
            if (copied != null ? !hasNext(copied) : !call.next()) {
                return false;
            }
            row = copied != null ? copied.next() : current.read();
        } catch (SQLException e) {
            throw lease.failure(e, sql);
        } finally {
            lease.pause();
        }
        action.accept(row);
        return true;
    }

    private boolean hasNext(Iterator<V> rows) {
        if (!rows.hasNext() && failure != null) {
            throw failure.get();
        }
        return rows.hasNext();
    }

    /** Ends the statement, which the connection then uses for others; the lease stays open as before. */
    @Override
    public void copyRest() {
        if (copied != null || closed) {
            return;
        }
        List<V> rows = new ArrayList<>();
        try (call) {
            while (call.next()) {
                rows.add(current.read());
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
        } finally {
            copied = rows.iterator();
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
                copied = Collections.emptyIterator();
            }
        } finally {
            lease.close();
        }
    }

    /**
     * Reads the row that the call is at.
     *
     * @param <V> what a row is read as
     */
    @FunctionalInterface
    public interface Current<V extends @Nullable Object> {
        /** Reads it. */
        V read() throws SQLException;
    }
}
