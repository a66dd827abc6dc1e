package io.doctable.engine;

import static io.doctable.engine.OptionText.require;

import io.doctable.internal.option.OpenMode;
import io.doctable.internal.session.Database;
import io.doctable.internal.session.EngineOptions;
import io.doctable.option.EngineUrl;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The URL or the {@link DataSource} for which an engine is built, with the options that apply to only one of them.
 *
 * @param poolOptions the names of the set options that do not apply to a {@link DataSource}
 */
record EngineTarget(
        @Nullable EngineUrl url,
        @Nullable DataSource source,
        Map<String, String> connectArgs,
        Set<String> poolOptions,
        boolean ownsTransactions) {
    /**
     * Returns the database.
     *
     * @throws IllegalArgumentException if an option does not apply to it
     */
    Database database(EngineOptions options, OpenMode mode) {
        return source != null ? of(source) : of(Objects.requireNonNull(url, "url"), options, mode);
    }

    private Database of(DataSource given) {
        if (!poolOptions.isEmpty()) {
            throw new IllegalArgumentException("options " + poolOptions
                    + " do not apply to a DataSource: set them on the DataSource, or open the engine by URL");
        }
        return Database.of(given, ownsTransactions);
    }

    private Database of(EngineUrl address, EngineOptions options, OpenMode mode) {
        require(!ownsTransactions, "ownsTransactions", "on a URL", "used on a DataSource");
        require(options.pool().most() > 0, "poolSize", options.pool().poolSize(), "1 or more when maxOverflow is 0");
        if (options.hooks().creator() != null && !connectArgs.isEmpty()) {
            throw new IllegalArgumentException("connectArg " + connectArgs.keySet()
                    + " has no effect, because creator makes the connections: set it in the creator");
        }
        OpenMode opened = options.readOnly() ? OpenMode.READ_ONLY : mode;
        return Database.of(address, connectArgs, opened, options);
    }
}
