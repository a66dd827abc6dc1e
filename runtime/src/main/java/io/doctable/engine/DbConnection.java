package io.doctable.engine;

import io.doctable.error.ClosedException;
import io.doctable.internal.connection.StackRoom;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Session;
import io.doctable.internal.session.ThreadConnection;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that belongs to the caller until it is closed. Outside a transaction each statement commits by itself
 * (autocommit). Used by one thread at a time.
 */
public final class DbConnection implements Connectable, AutoCloseable {
    private final Engine engine;
    private final Session session;
    /** The holders that share the connection, null if it is not shared. */
    private final @Nullable ThreadConnection shared;

    private @Nullable Transaction outermost;
    private boolean closed;

    DbConnection(Engine engine, Session session) {
        this(engine, session, null);
    }

    /** @param shared the holders that share the connection, null if it is not shared */
    DbConnection(Engine engine, Session session, @Nullable ThreadConnection shared) {
        this.engine = engine;
        this.session = session;
        this.shared = shared;
    }

    private Session session() {
        if (closed) {
            throw new ClosedException(
                    "the connection to " + engine + " is closed: take another with engine.connect()", null, null);
        }
        return session;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    /**
     * Begins a transaction, or joins the one that runs.
     *
     * @throws io.doctable.error.DatabaseLockedException if another writer does not finish in time
     * @throws ClosedException if the connection is closed
     */
    public Transaction begin() {
        return begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction with {@code options}.
     *
     * @throws IllegalStateException if a transaction runs already: a nested one cannot have its own options
     */
    public Transaction begin(TransactionOptions options) {
        boolean first = !session().inTransaction();
        Transaction begun = new Transaction(engine, session.begin(options));
        if (first) {
            outermost = begun;
        }
        return begun;
    }

    @Override
    public <T, E extends Exception> T transactionResult(TransactionOptions options, TransactionFunction<T, E> body)
            throws E {
        return session().transaction(options, part -> body.apply(new Transaction(engine, part)));
    }

    /**
     * Creates a savepoint in the running transaction.
     *
     * @throws IllegalStateException if no transaction runs
     * @throws io.doctable.error.InactiveTransactionException if the transaction accepts no more statements
     */
    public Savepoint savepoint() {
        return new Savepoint(session().savepoint());
    }

    /**
     * Sets the isolation of later transactions on this connection that do not set their own. The setting ends with this
     * connection and does not affect the next borrower, nor statements outside a transaction.
     *
     * @throws IllegalStateException while a transaction runs
     * @throws ClosedException if the connection is closed
     */
    public void isolation(Isolation level) {
        session().isolation(level);
    }

    /** Returns whether a transaction runs on this connection. */
    public boolean inTransaction() {
        return session.inTransaction();
    }

    /**
     * Returns the underlying JDBC connection, for features that this library does not offer. Statements on it bypass
     * the library: they are part of the running transaction, but the library does not notice their failures and does
     * not wait for other writers. Do not close it, and do not use it after this connection is closed; the pool does not
     * lend it again.
     *
     * @param type {@link java.sql.Connection}, or the driver's class
     * @throws IllegalArgumentException if the connection is not of that type
     * @throws ClosedException if the connection is closed
     */
    public <T> T unwrap(Class<T> type) {
        try {
            return session().unwrap(type);
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "the connection to " + engine() + " cannot be unwrapped as " + type.getName()
                            + ": pass java.sql.Connection or the class of its driver",
                    e);
        }
    }

    /**
     * Closes this connection and its physical connection, and rolls back what is not committed. The pool never lends
     * the physical connection again and opens another one on demand.
     *
     * @throws ClosedException if the connection is closed
     */
    public void invalidate() {
        session().invalidate();
        session.close();
        close();
    }

    /**
     * Removes the connection from the pool, which no longer counts it and may open another one in its place. The
     * connection stays usable; closing it closes the physical connection. Closing the engine does not.
     *
     * @throws IllegalStateException if the engine is on a {@code DataSource}, whose connections cannot be detached
     * @throws ClosedException if the connection is closed
     */
    public void detach() {
        session().detach();
    }

    LeaseSource leases() {
        Session open = session();
        return shared == null ? open : new ContextualLeases(this::session);
    }

    /**
     * Rolls back what is not committed and returns the connection to the pool; closing it twice does nothing.
     *
     * @throws io.doctable.error.WrongTransactionThreadException while another thread uses the connection
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
        return "DbConnection[" + engine + "]";
    }
}
