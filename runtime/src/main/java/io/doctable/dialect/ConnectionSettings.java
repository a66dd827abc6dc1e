package io.doctable.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an engine wants of each of its physical connections.
 *
 * @param busyTimeout how long a statement waits for another connection's lock
 * @param readOnly whether nothing may be written
 * @param journalMode the journal mode to set, null for the one that the database has; only SQLite knows it
 */
public record ConnectionSettings(
        Duration busyTimeout, boolean readOnly, @Nullable String journalMode) {}
