package io.doctable.internal.pool;

import io.doctable.pool.ConnectionCreator;
import io.doctable.pool.ConnectionSetup;
import io.doctable.pool.PoolListener;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user's own code in a pool. For the engine; not for applications.
 *
 * @param creator what makes connections in place of the driver, null for the driver
 * @param setups what is done with each new connection, in order
 * @param listeners are notified of events
 */
public record PoolHooks(
        @Nullable ConnectionCreator creator, List<ConnectionSetup> setups, List<PoolListener> listeners) {
    /** No such code. */
    public static final PoolHooks NONE = new PoolHooks(null, List.of(), List.of());

    /** Copies the lists. */
    public PoolHooks {
        setups = List.copyOf(setups);
        listeners = List.copyOf(listeners);
    }

    /** Returns these hooks with another creator. */
    public PoolHooks withCreator(ConnectionCreator changed) {
        return new PoolHooks(changed, setups, listeners);
    }

    /** Returns these hooks with one more setup, after the others. */
    public PoolHooks withSetup(ConnectionSetup added) {
        return new PoolHooks(creator, with(setups, added), listeners);
    }

    /** Returns these hooks with one more listener. */
    public PoolHooks withListener(PoolListener added) {
        return new PoolHooks(creator, setups, with(listeners, added));
    }

    private static <T> List<T> with(List<T> present, T added) {
        return Stream.concat(present.stream(), Stream.of(added)).toList();
    }
}
