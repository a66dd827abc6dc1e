package io.doctable.internal.session;

import io.doctable.error.ClosedException;
import io.doctable.option.TransactionOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The connection that the implicit work of a thread shares, with the transactions begun on it. Ends when it has no
 * holder.
 */
public final class ThreadConnection {
    private final Session session;
    private final Consumer<ThreadConnection> over;
    private final Deque<TransactionPart> begun = new ArrayDeque<>();
    private int holders = 1;

    /**
     * A connection with one holder.
     *
     * @param over what is done when nobody holds it any more
     */
    ThreadConnection(Session session, Consumer<ThreadConnection> over) {
        this.session = session;
        this.over = over;
    }

    public Session session() {
        return session;
    }

    /** Takes part, unless it is over; a result may end on another thread than its own. */
    synchronized boolean hold() {
        if (holders == 0 || session.isClosed()) {
            return false;
        }
        holders++;
        return true;
    }

    public void release() {
        boolean last;
        synchronized (this) {
            last = --holders == 0;
        }
        if (last) {
            over.accept(this);
        }
    }

    /** Begins a transaction, or a part of the one that runs, for which the connection is held. */
    public void begin(TransactionOptions options) {
        begun.push(session.begin(options));
    }

    /** The transaction begun last, null if none is left. */
    @Nullable
    public TransactionPart innermost() {
        return session.isClosed() ? null : begun.peek();
    }

    /** Commits the latest level. A level that cannot be committed stays until it is rolled back. */
    public void commit(TransactionPart innermost) {
        boolean ends = begun.size() == 1;
        try {
            innermost.commit();
            ends = true;
        } finally {
            if (ends) {
                begun.pop();
                release();
            }
        }
    }

    /** Rolls back the latest level. */
    public void rollback(TransactionPart innermost) {
        begun.pop();
        try {
            innermost.rollback();
        } finally {
            release();
        }
    }

    /**
     * Refuses a connection that was closed.
     *
     * @throws ClosedException if it was
     */
    public void requireOpen() {
        if (session.isClosed()) {
            throw new ClosedException("the connection of this thread is closed: take another one", null, null);
        }
    }
}
