package io.doctable.internal.pool;

import io.doctable.internal.dialect.Dialect;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The database that the connections of a pool go to.
 *
 * @param database its name in messages, without any secret
 * @param remote whether a server may end a connection while it rests
 * @param warnings takes warnings where the engine does not log to SLF4J, null where it does
 */
public record PoolTarget(
        Dialect dialect,
        String database,
        boolean remote,
        @Nullable Consumer<String> warnings) {}
