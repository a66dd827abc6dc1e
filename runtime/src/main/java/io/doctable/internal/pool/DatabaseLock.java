package io.doctable.internal.pool;

import io.doctable.error.DatabaseLockedException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets connections of this process take turns at a database that permits one writer at a time, in order of arrival:
 * SQLite's own busy handler can starve a waiter. A turn belongs to a connection's work, not to a thread, but remembers
 * the thread, so that one that would wait for itself fails at once. For the engine; not for applications. Thread-safe.
 *
 * <p>Guarded by monitors, which the JVM releases whatever is thrown. A {@code ReentrantLock} stays locked when the
 * stack overflows in its {@code unlock}, and then no thread could ever write again.
 */
public final class DatabaseLock {
    private static final Map<String, WeakReference<DatabaseLock>> BY_KEY = new HashMap<>();

    private final ArrayDeque<Hold> waiting = new ArrayDeque<>();
    private final List<Hold> holders = new ArrayList<>();

    /** Creates a lock that no other engine shares. */
    public DatabaseLock() {}

    /** The lock of that key, the same for all engines of the process. */
    public static DatabaseLock of(String key) {
        synchronized (BY_KEY) {
            forgetUnused();
            WeakReference<DatabaseLock> known = BY_KEY.get(key);
            DatabaseLock lock = known == null ? null : known.get();
            if (lock == null) {
                lock = new DatabaseLock();
                BY_KEY.put(key, new WeakReference<>(lock));
            }
            return lock;
        }
    }

    private static void forgetUnused() {
        for (Iterator<WeakReference<DatabaseLock>> each = BY_KEY.values().iterator(); each.hasNext(); ) {
            if (each.next().get() == null) {
                each.remove();
            }
        }
    }

    /**
     * Waits for a turn.
     *
     * @param shared whether others may hold it as well, as long as they share it
     * @param owner whose {@link #release} ends the turn, or the waiting for it
     * @param database what messages call the database
     * @throws DatabaseLockedException if the turn does not come in time, or never can because this thread has it
     */
    public Hold take(boolean shared, Object owner, Duration timeout, String database) {
        Hold wanted = new Hold(Thread.currentThread(), shared, owner);
        synchronized (this) {
            Hold mine = holders.isEmpty() ? null : heldBy(wanted.thread);
            if (mine != null && !(shared && mine.shared)) {
                throw heldByThisThread(mine, database);
            }
            if (mine != null || (waiting.isEmpty() && (holders.isEmpty() || admits(shared)))) {
                // Whoever has a share already must not queue for a second one behind a writer that waits for the first.
                grant(wanted);
                return wanted;
            }
            waiting.add(wanted);
        }
        try {
            await(wanted, timeout, database);
            return wanted;
        } catch (RuntimeException | Error e) {
            wanted.close();
            throw e;
        }
    }

    private void await(Hold wanted, Duration timeout, String database) {
        long end = System.nanoTime() + timeout.toNanos();
        while (wanted.state == State.WAITING) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throwIfWaiting(wanted, timeout, database);
            } else if (Thread.currentThread().isInterrupted()) {
                throw interrupted(database);
            } else {
                LockSupport.parkNanos(this, left);
            }
        }
        if (wanted.state == State.ENDED) {
            throw new DatabaseLockedException(
                    "the engine was closed while this thread waited to write to " + database, null, null, false);
        }
    }

    /** The turn may come at the very last moment. */
    private synchronized void throwIfWaiting(Hold wanted, Duration timeout, String database) {
        if (wanted.state == State.WAITING) {
            throw timedOut(timeout, database);
        }
    }

    private static DatabaseLockedException interrupted(String database) {
        return new DatabaseLockedException(
                "interrupted while waiting to write to " + database, null, new InterruptedException(), false);
    }

    /** Returns how many wait for a turn. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private boolean admits(boolean shared) {
        return holders.isEmpty() || (shared && holders.get(0).shared);
    }

    private void grant(Hold hold) {
        holders.add(hold);
        hold.since = System.nanoTime();
        hold.state = State.GRANTED;
    }

    private void admitWaiting() {
        for (Hold next = waiting.peek(); next != null && admits(next.shared); next = waiting.peek()) {
            waiting.remove();
            grant(next);
            LockSupport.unpark(next.thread);
        }
    }

    /** Returns how many hold a turn. */
    public synchronized int holders() {
        return holders.size();
    }

    /** Ends all turns of that owner, and lets go of its threads that wait for one. */
    public synchronized void release(Object owner) {
        List<Hold> all = new ArrayList<>(holders);
        all.addAll(waiting);
        all.stream().filter(each -> each.owner == owner).forEach(each -> {
            each.close();
            LockSupport.unpark(each.thread);
        });
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
                "waited " + millis(timeout.toNanos()) + " for access to " + database + "; thread \""
                        + holder.thread.getName() + "\" has been " + (holder.shared ? "reading" : "writing") + " for "
                        + holder.age()
                        + (waiting.size() < 2 ? "" : ", and " + (waiting.size() - 1) + " more threads wait")
                        + ". Keep transactions short, or raise busyTimeout",
                null,
                null);
    }

    private static DatabaseLockedException heldByThisThread(Hold mine, String database) {
        return new DatabaseLockedException(
                "this thread (\"" + mine.thread.getName() + "\") would wait for itself: it has been "
                        + (mine.shared ? "reading from " : "writing to ") + database + " for " + mine.age()
                        + " through another connection. Use that connection: dao.on(tx)",
                null,
                null,
                false);
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + " ms";
    }

    private enum State {
        WAITING,
        GRANTED,
        ENDED
    }

    /** A turn, until it is closed. */
    public final class Hold implements AutoCloseable {
        private final Thread thread;
        private final boolean shared;
        private final Object owner;
        private volatile State state = State.WAITING;
        private long since;

        private Hold(Thread thread, boolean shared, Object owner) {
            this.thread = thread;
            this.shared = shared;
            this.owner = owner;
        }

        private String age() {
            return millis(System.nanoTime() - since);
        }

        /** Lets the next one in; doing it twice does nothing. */
        @Override
        public void close() {
            synchronized (DatabaseLock.this) {
                if (state != State.ENDED) {
                    state = State.ENDED;
                    if (!holders.remove(this)) {
                        waiting.remove(this);
                    }
                    if (!waiting.isEmpty()) {
                        admitWaiting();
                    }
                }
            }
        }
    }
}
