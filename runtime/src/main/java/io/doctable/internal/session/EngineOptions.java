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
 * The options of an engine, checked.
 *
 * @param pool how the pool is to work
 * @param hooks the user's own code in the pool
 * @param statementCacheSize how many statements to keep on each physical connection
 * @param busyTimeout how long to wait for another writer
 * @param timeLimit of each statement, null for none
 * @param isolation of transactions that ask for none, null for the database's own
 * @param journalMode SQLite's, null for the one that the file has
 * @param log who is told what is executed
 * @param said what was set of all this, and the driver's properties, by name
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
        LogOptions log,
        Map<String, Object> said) {
    /** What each physical connection is told. */
    ConnectionSettings connectionSettings() {
        return new ConnectionSettings(
                busyTimeout,
                readOnly,
                journalMode == null ? null : journalMode.name(),
                timeLimit == null ? null : timeLimit.perStatement());
    }

    /** Which options were set; values may be secret. */
    @Override
    public String toString() {
        return "EngineOptions" + said.keySet();
    }
}
