package io.doctable.pool;

import io.doctable.error.DatabaseLockedException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, inside this process, at a database that takes one writer at a time. Strictly first come, first
 * served: SQLite's own busy handler lets some wait for ever. Held by a connection's work, not by a thread, though it
 * remembers the thread: one that would wait for itself is told so at once. For the engine; not for applications.
 * Thread-safe.
 */
public final class DatabaseLock {
    private static final Map<String, WeakReference<DatabaseLock>> BY_KEY = new HashMap<>();

    private final ReentrantLock guard = new ReentrantLock();
    private final ArrayDeque<Hold> waiting = new ArrayDeque<>();
    private final List<Hold> holders = new ArrayList<>();

    /** A lock of its own, nobody else's. */
    public DatabaseLock() {}

    /** The lock of that key, the same for all engines of the process. */
    public static DatabaseLock of(String key) {
        synchronized (BY_KEY) {
            BY_KEY.values().removeIf(each -> each.get() == null);
            WeakReference<DatabaseLock> known = BY_KEY.get(key);
            DatabaseLock lock = known == null ? null : known.get();
            if (lock == null) {
                lock = new DatabaseLock();
                BY_KEY.put(key, new WeakReference<>(lock));
            }
            return lock;
        }
    }

    /**
     * Waits for a turn.
     *
     * @param shared whether others may hold it as well, as long as they share it
     * @param database what messages call the database
     * @throws DatabaseLockedException if the turn does not come in time, or never can because this thread has it
     */
    public Hold take(boolean shared, Duration timeout, String database) {
        Thread me = Thread.currentThread();
        guard.lock();
        try {
            Hold mine = heldBy(me);
            if (mine != null && !(shared && mine.shared)) {
                throw heldByThisThread(mine, database);
            }
            Hold wanted = new Hold(me, shared);
            if (mine != null || (waiting.isEmpty() && admits(shared))) {
                // Whoever has a share already must not queue for a second one behind a writer that waits for the first.
                grant(wanted);
            } else {
                await(wanted, timeout, database);
            }
            return wanted;
        } finally {
            guard.unlock();
        }
    }

    private void await(Hold wanted, Duration timeout, String database) {
        wanted.turn = guard.newCondition();
        waiting.add(wanted);
        long left = timeout.toNanos();
        try {
            while (!wanted.granted) {
                if (left <= 0) {
                    throw timedOut(timeout, database);
                }
                left = wanted.turn.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!wanted.granted) {
                throw new DatabaseLockedException("interrupted while waiting to write to " + database, null, e, false);
            }
        } finally {
            if (!wanted.granted) {
                waiting.remove(wanted);
                admitWaiting();
            }
        }
    }

    /** How many wait for a turn. */
    public int waiting() {
        guard.lock();
        try {
            return waiting.size();
        } finally {
            guard.unlock();
        }
    }

    private boolean admits(boolean shared) {
        return holders.isEmpty() || (shared && holders.get(0).shared);
    }

    private void grant(Hold hold) {
        hold.granted = true;
        hold.since = System.nanoTime();
        holders.add(hold);
    }

    private void admitWaiting() {
        for (Hold next = waiting.peek(); next != null && admits(next.shared); next = waiting.peek()) {
            waiting.remove();
            grant(next);
            if (next.turn != null) {
                next.turn.signal();
            }
        }
    }

    /** How many hold it. */
    public int holders() {
        guard.lock();
        try {
            return holders.size();
        } finally {
            guard.unlock();
        }
    }

    private @Nullable Hold heldBy(Thread thread) {
        for (Hold hold : holders) {
            if (hold.thread == thread) {
                return hold;
            }
        }
        return null;
    }

    private DatabaseLockedException timedOut(Duration timeout, String database) {
        Hold holder = holders.get(0);
        return new DatabaseLockedException(
                "waited " + millis(timeout.toNanos()) + " for a turn at " + database + "; thread \""
                        + holder.thread.getName() + "\" has been " + (holder.shared ? "reading" : "writing") + " for "
                        + holder.age() + (waiting.size() < 2 ? "" : ", and " + (waiting.size() - 1) + " more wait")
                        + ". Keep transactions short, or raise busyTimeout",
                null,
                null);
    }

    private static DatabaseLockedException heldByThisThread(Hold mine, String database) {
        return new DatabaseLockedException(
                "this thread (\"" + mine.thread.getName() + "\") would wait for itself: for " + mine.age()
                        + " it has been " + (mine.shared ? "reading from " : "writing to ") + database
                        + " through another connection. Use that one: dao.on(tx)",
                null,
                null,
                false);
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + " ms";
    }

    /** A turn, until it is closed. */
    public final class Hold implements AutoCloseable {
        private final Thread thread;
        private final boolean shared;
        private @Nullable Condition turn;
        private boolean granted;
        private long since;

        private Hold(Thread thread, boolean shared) {
            this.thread = thread;
            this.shared = shared;
        }

        private String age() {
            return millis(System.nanoTime() - since);
        }

        /** Lets the next one in; doing it twice does nothing. */
        @Override
        public void close() {
            guard.lock();
            try {
                if (holders.remove(this)) {
                    admitWaiting();
                }
            } finally {
                guard.unlock();
            }
        }
    }
}
