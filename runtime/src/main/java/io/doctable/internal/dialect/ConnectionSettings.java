package io.doctable.internal.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an engine wants of each of its physical connections.
 *
 * @param busyTimeout how long a statement waits for another connection's lock
 * @param readOnly whether nothing may be written
 * @param journalMode the journal mode to set, null for the one that the database has; only SQLite knows it
 * @param statementTimeout how long a statement may run before the engine stops it, null where it does not
 * @param shared whether others use the connections as well: no setting may stay that keeps them from writing
 */
public record ConnectionSettings(
        Duration busyTimeout,
        boolean readOnly,
        @Nullable String journalMode,
        @Nullable Duration statementTimeout,
        boolean shared) {
    /** Of an engine's own connections, without a limit for statements. */
    public ConnectionSettings(Duration busyTimeout, boolean readOnly, @Nullable String journalMode) {
        this(busyTimeout, readOnly, journalMode, null, false);
    }
}
