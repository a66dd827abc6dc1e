package io.doctable.internal.pool;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notifies the log and the listeners of the events of one pool. Thread-safe. */
public final class PoolEvents {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private final String database;
    private final @Nullable Consumer<String> warnings;
    private final List<PoolListener> listeners;
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicBoolean forgotten = new AtomicBoolean();

    PoolEvents(PoolTarget target, List<PoolListener> listeners) {
        this.database = target.database();
        this.warnings = target.warnings();
        this.listeners = listeners;
    }

    void connect(long connection) {
        if (connected.compareAndSet(false, true)) {
            tell("first connect", connection, PoolListener::firstConnect);
        }
        tell("connect", connection, PoolListener::connect);
    }

    void checkout(long connection) {
        tell("checkout", connection, PoolListener::checkout);
    }

    void checkin(long connection) {
        tell("checkin", connection, PoolListener::checkin);
    }

    /** A transaction that was left open has been rolled back. */
    public void reset(long connection) {
        tell("reset", connection, PoolListener::reset);
    }

    void invalidate(long connection, String why) {
        LOG.debug("connection {} to {} {}", connection, database, why);
        tell("invalidate", connection, PoolListener::invalidate);
    }

    void close(long connection) {
        tell("close", connection, PoolListener::close);
    }

    void leak(long connection, PoolHolder holder, @Nullable Throwable taken) {
        warn("connection " + connection + " to " + database + " has not been returned: " + holder, taken);
        tell("leak", connection, (listener, event) -> listener.leak(event, holder));
    }

    /** The user of a lent connection is garbage; reported once for each pool. */
    public void forgotten(PooledConnection lent) {
        PoolHolder holder = lent.holder();
        if (holder == null || !forgotten.compareAndSet(false, true)) {
            return;
        }
        Throwable taken = lent.borrowedAt();
        long connection = lent.number();
        warn(
                "connection " + connection + " to " + database
                        + " was never returned: a DbConnection, Transaction, Result or stream"
                        + " borrowed by " + holder
                        + " was garbage-collected without being closed. Close it, preferably with"
                        + " try-with-resources. This is reported once per engine; "
                        + (taken == null
                                ? "set leakDetection(Duration) to see where each was borrowed"
                                : "the stack trace shows where it was borrowed"),
                taken);
        tell("leak", connection, (listener, event) -> listener.leak(event, holder));
    }

    /** Logs a warning; without SLF4J it has no stack trace. */
    private void warn(String message, @Nullable Throwable thrown) {
        if (warnings == null) {
            LOG.warn(message, thrown);
        } else {
            warnings.accept(message);
        }
    }

    private void tell(String what, long connection, BiConsumer<PoolListener, PoolListener.Event> method) {
        LOG.debug("{} of connection {} to {}", what, connection, database);
        if (listeners.isEmpty()) {
            return;
        }
        PoolListener.Event event = new PoolListener.Event(database, connection);
        for (PoolListener listener : listeners) {
            try {
                method.accept(listener, event);
            } catch (Throwable t) {
                // An Error as well: a connection that is on its way back must reach the pool.
                warn("a pool listener failed at event " + what + " of connection " + connection + " to " + database, t);
            }
        }
    }
}
