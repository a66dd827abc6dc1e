package io.doctable.engine;

import io.doctable.pool.Loan;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Reports sessions that became garbage without being closed. Only those that outlive a call are watched: explicit
 * connections, and results that are read on. Thread-safe.
 */
final class Forgotten {
    private volatile boolean closed;

    /** Watches a session until the {@link Watched#returned} of what this gives is called. */
    Watched watch(Session session, Loan<?> loan) {
        Watched watched = new Watched(this, loan);
        watched.cleanable = Shared.CLEANER.register(session, watched);
        return watched;
    }

    /** Reports nothing from now on. */
    void close() {
        closed = true;
    }

    /** What is known of a session that is watched; must not lead to the session. */
    static final class Watched implements Runnable {
        private final Forgotten owner;
        private volatile @Nullable Loan<?> loan;
        private Cleaner.@Nullable Cleanable cleanable;

        private Watched(Forgotten owner, Loan<?> loan) {
            this.owner = owner;
            this.loan = loan;
        }

        /** The session was closed. */
        void returned() {
            loan = null;
            if (cleanable != null) {
                cleanable.clean();
            }
        }

        /** The session is garbage, or was closed. */
        @Override
        public void run() {
            Loan<?> left = loan;
            if (left != null && !owner.closed) {
                left.wasForgotten();
            }
        }
    }

    /** The one thread for all engines, which starts with the first session that is watched. */
    private static final class Shared {
        static final Cleaner CLEANER = Cleaner.create();
    }
}
