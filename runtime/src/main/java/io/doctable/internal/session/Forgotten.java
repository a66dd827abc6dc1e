package io.doctable.internal.session;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.internal.connection.Watchdog;
import io.doctable.internal.pool.ConnectionPool;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Reports sessions that were garbage-collected without being closed. Only those that outlive a call are watched:
 * explicit connections, and results and streams, whose connections are also ended. Thread-safe.
 */
final class Forgotten {
    private final ConnectionPool pool;
    private volatile boolean closed;

    /** Watches the connections of that pool. */
    Forgotten(ConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Watches a session until {@link Watched#returned} is called on the returned object.
     *
     * @param reclaimed whether its connection is ended as well
     */
    Watched watch(Object session, PooledConnection connection, boolean reclaimed) {
        Watched watched = new Watched(this, connection, reclaimed);
        watched.cleanable = Shared.CLEANER.register(session, watched);
        return watched;
    }

    private void reclaim(PooledConnection left) {
        left.health().breaks();
        pool.giveBack(left);
    }

    /** Reports nothing from now on. */
    void close() {
        closed = true;
    }

    /** The data of a watched session; must not reference the session. */
    static final class Watched implements Runnable {
        private final Forgotten owner;
        private final boolean reclaimed;
        private volatile @Nullable PooledConnection connection;
        private Cleaner.@Nullable Cleanable cleanable;

        private Watched(Forgotten owner, PooledConnection connection, boolean reclaimed) {
            this.owner = owner;
            this.reclaimed = reclaimed;
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
                owner.pool.events().forgotten(left);
                if (reclaimed) {
                    // Its driver may wait for the server, and other engines use this thread.
                    Watchdog.aside(() -> owner.reclaim(left));
                }
            }
        }
    }

    /** The one thread for all engines, which starts with the first watched session. */
    private static final class Shared {
        static final Cleaner CLEANER = Cleaner.create();
    }
}
