package io.doctable.internal.session;

import io.doctable.internal.connection.TimeLimit;
import io.doctable.internal.dialect.ConnectionSettings;
import io.doctable.internal.observe.LogOptions;
import io.doctable.internal.pool.PoolHooks;
import io.doctable.internal.pool.PoolSettings;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.option.JournalMode;
import io.doctable.option.SchemaCheck;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The validated options of an engine.
 *
 * @param pool the settings of the pool
 * @param hooks the user's own code in the pool
 * @param statementCacheSize how many statements each physical connection caches
 * @param busyTimeout how long to wait for another writer
 * @param timeLimit the limit of each statement, null for none
 * @param isolation the isolation of transactions that do not set their own, null for the database's default
 * @param journalMode the journal mode of SQLite, null to keep that of the file
 * @param tokenKey the key of page tokens
 * @param log the listeners and logs of executions
 * @param said the options that were set, and the driver's properties, by name
 */
public record EngineOptions(
        PoolSettings pool,
        PoolHooks hooks,
        boolean readOnly,
        boolean createTables,
        SchemaCheck schemaCheck,
        int statementCacheSize,
        Duration busyTimeout,
        @Nullable TimeLimit timeLimit,
        @Nullable Isolation isolation,
        @Nullable JournalMode journalMode,
        JsonCodec json,
        Clock clock,
        TokenKey tokenKey,
        LogOptions log,
        Map<String, Object> said) {
    /**
     * Returns the settings of each physical connection.
     *
     * @param shared whether others use the connections as well
     */
    ConnectionSettings connectionSettings(boolean shared) {
        return new ConnectionSettings(
                busyTimeout,
                readOnly,
                journalMode == null ? null : journalMode.name(),
                timeLimit == null ? null : timeLimit.perStatement(),
                shared);
    }

    /** Which options were set; values may be secret. */
    @Override
    public String toString() {
        return "EngineOptions" + said.keySet();
    }
}
