package io.doctable.internal.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The threads that wait for a connection, which are woken when the pool is closed. Thread-safe. */
final class Waiters {
    private final Set<Waiter> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Borrows a connection, for which this thread may have to wait.
     *
     * @throws SQLException as the source does, and if the pool is closed meanwhile
     */
    Connection borrow(ConnectionSource source) throws SQLException {
        Waiter me = new Waiter(Thread.currentThread());
        all.add(me);
        try {
            if (closed) {
                throw new SQLException("the pool is closed");
            }
            return source.borrow();
        } finally {
            all.remove(me);
            me.leave();
        }
    }

    /** Wakes them all; none waits from now on. */
    void close() {
        closed = true;
        all.forEach(Waiter::wake);
    }

    /** One that waits. It is interrupted only while it does, and is not interrupted afterwards. */
    private static final class Waiter {
        private final Thread thread;
        private boolean woken;
        private boolean left;

        Waiter(Thread thread) {
            this.thread = thread;
        }

        synchronized void wake() {
            if (!left) {
                woken = true;
                thread.interrupt();
            }
        }

        synchronized void leave() {
            left = true;
            if (woken) {
                // The interrupt came from this class; the caller must not see it.
                Thread.interrupted();
            }
        }
    }
}
