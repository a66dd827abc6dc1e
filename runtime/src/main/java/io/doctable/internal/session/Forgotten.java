package io.doctable.internal.session;

import io.doctable.internal.pool.Loan;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * Reports sessions that were garbage-collected without being closed. Only those that outlive a call are watched:
 * explicit connections, and results that are read later. Thread-safe.
 */
final class Forgotten {
    private volatile boolean closed;

    /** Watches a session until {@link Watched#returned} is called on the returned object. */
    Watched watch(Object session, Loan<?> loan) {
        Watched watched = new Watched(this, loan);
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

    /** The one thread for all engines, which starts with the first watched session. */
    private static final class Shared {
        static final Cleaner CLEANER = Cleaner.create();
    }
}
