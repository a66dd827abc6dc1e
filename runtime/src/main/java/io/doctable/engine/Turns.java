package io.doctable.engine;

import io.doctable.dialect.Access;
import io.doctable.pool.DatabaseLock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Grants turns at a database that lets one connection write at a time. Where several may write, no turn is needed.
 *
 * @param lock the lock that all engines of the process on this database share; null where several may write
 * @param sharedReads whether readers take turns with the writer as well
 * @param timeout how long to wait for a turn
 * @param database the name of the database in messages, without any secret
 */
record Turns(@Nullable DatabaseLock lock, boolean sharedReads, Duration timeout, String database) {
    /**
     * Waits for a turn that permits this access.
     *
     * @return the turn, to be closed at the end of the work; null where none is needed
     * @throws io.doctable.error.DatabaseLockedException if no turn comes within the timeout
     */
    DatabaseLock.@Nullable Hold take(Access access) {
        boolean shared = access == Access.READ;
        return lock == null || (shared && !sharedReads) ? null : lock.take(shared, timeout, database);
    }

    /** Returns how many turns are taken, by any engine of this process. */
    int taken() {
        return lock == null ? 0 : lock.holders();
    }
}
