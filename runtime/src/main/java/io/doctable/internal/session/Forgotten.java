package io.doctable.internal.session;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.pool.PoolEvents;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Reports sessions that were garbage-collected without being closed. Only those that outlive a call are watched:
 * explicit connections, and results that are read later. Thread-safe.
 */
final class Forgotten {
    private final PoolEvents events;
    private volatile boolean closed;

    /** Reports to those events. */
    Forgotten(PoolEvents events) {
        this.events = events;
    }

    /** Watches a session until {@link Watched#returned} is called on the returned object. */
    Watched watch(Object session, PooledConnection connection) {
        Watched watched = new Watched(this, connection);
        watched.cleanable = Shared.CLEANER.register(session, watched);
        return watched;
    }

    /** Reports nothing from now on. */
    void close() {
        closed = true;
    }

    /** The data of a watched session; must not reference the session. */
    static final class Watched implements Runnable {
        private final Forgotten owner;
        private volatile @Nullable PooledConnection connection;
        private Cleaner.@Nullable Cleanable cleanable;

        private Watched(Forgotten owner, PooledConnection connection) {
            this.owner = owner;
            this.connection = connection;
        }

        /** The session was closed. */
        void returned() {
            connection = null;
            if (cleanable != null) {
                cleanable.clean();
            }
        }

        /** The session is garbage, or was closed. */
        @Override
        public void run() {
            PooledConnection left = connection;
            if (left != null && !owner.closed) {
                owner.events.forgotten(left);
            }
        }
    }

    /** The one thread for all engines, which starts with the first watched session. */
    private static final class Shared {
        static final Cleaner CLEANER = Cleaner.create();
    }
}
