package io.doctable.engine;

import io.doctable.dialect.RawSql;
import io.doctable.error.ClosedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection of one's own, until it is closed: what runs on it outside a transaction stands at once, statement by
 * statement. Used by one thread at a time.
 */
public final class DbConnection implements Connectable, AutoCloseable {
    private final Session session;
    /** What the connection is shared by, null if it is one's own. */
    private final @Nullable ThreadConnection shared;

    private @Nullable Transaction outermost;
    private boolean closed;

    DbConnection(Session session) {
        this(session, null);
    }

    /** @param shared what the connection is shared by, null if it is one's own */
    DbConnection(Session session, @Nullable ThreadConnection shared) {
        this.session = session;
        this.shared = shared;
    }

    private Session session() {
        if (closed) {
            throw new ClosedException("the connection to " + session.engine() + " is closed", null, null);
        }
        return session;
    }

    @Override
    public Engine engine() {
        return session.engine();
    }

    /**
     * Begins a transaction; while one runs, a part of it.
     *
     * @throws io.doctable.error.DatabaseLockedException if another writer does not end in time
     * @throws ClosedException if the connection is closed
     */
    public Transaction begin() {
        return begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction that runs as {@code options} say.
     *
     * @throws IllegalStateException if one runs already: a part of it cannot have options of its own
     */
    public Transaction begin(TransactionOptions options) {
        boolean first = !session().inTransaction();
        Transaction begun = session.begin(options);
        if (first) {
            outermost = begun;
        }
        return begun;
    }

    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return session().transaction(options, body);
    }

    /**
     * Makes a point to go back to in the transaction that runs here.
     *
     * @throws IllegalStateException if none runs
     * @throws io.doctable.error.InactiveTransactionException if no statement may run in it
     */
    public Savepoint savepoint() {
        return session().savepoint();
    }

    /**
     * The isolation of all transactions begun here from now on that ask for none; it ends with this connection and does not
     * reach who is lent it next. Outside a transaction each statement stands at once, whatever is set here.
     *
     * @throws IllegalStateException while a transaction runs
     * @throws ClosedException if the connection is closed
     */
    public void isolation(Isolation level) {
        session().isolation(level);
    }

    /** Whether a transaction runs on it. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    /**
     * The connection beneath, for what this library does not do. What runs on it runs past the library: it is in the
     * transaction that runs here, but a failure there is not noticed here, and a writer's turn is not taken. Not to be
     * closed, and not to be used after this one is; nobody else gets it afterwards.
     *
     * @param type {@link java.sql.Connection}, or the class of the driver
     * @throws IllegalArgumentException if the connection is no such thing
     * @throws ClosedException if the connection is closed
     */
    public <T> T unwrap(Class<T> type) {
        try {
            return session().loan().unwrap(type);
        } catch (SQLException e) {
            throw new IllegalArgumentException("the connection to " + engine() + " is no " + type.getName(), e);
        }
    }

    /**
     * Ends this connection and the physical one beneath, which nobody gets again; what is not committed is rolled back. The
     * pool makes another when it needs one.
     *
     * @throws ClosedException if the connection is closed
     */
    public void invalidate() {
        session().loan().invalidate();
        session.close();
        close();
    }

    /**
     * Takes the connection out of the pool, whose counts forget it and which may open another in its place. It goes on
     * working; closing it closes the physical connection, which the engine's own close does not.
     *
     * @throws IllegalStateException if it is one of a {@code DataSource}, which lets none go
     * @throws ClosedException if the connection is closed
     */
    public void detach() {
        session().loan().detach();
    }

    @Override
    public Lease lend(Access access, RegisteredTable table) {
        return session().lend(access, table);
    }

    @Override
    public Lease lend(RawSql sql) {
        return session().lend(sql);
    }

    @Override
    public <T> T atomically(RegisteredTable table, LeaseFunction<T> work) {
        return session().atomically(table, work);
    }

    FirstUse.Place place() {
        return session().place();
    }

    /**
     * Rolls back what was not committed and gives the connection back; doing it twice does nothing.
     *
     * @throws io.doctable.error.WrongTransactionThreadException while another thread is at work on it
     */
    @Override
    public void close() {
        if (!closed) {
            StackRoom.require();
            if (shared == null) {
                session.close();
                closed = true;
            } else {
                closed = true;
                giveBack(shared);
            }
        }
    }

    private void giveBack(ThreadConnection common) {
        try {
            if (outermost != null) {
                outermost.rollback();
            }
        } finally {
            common.release();
        }
    }

    @Override
    public String toString() {
        return "DbConnection[" + session.engine() + "]";
    }
}
