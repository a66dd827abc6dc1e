package io.doctable.internal.session;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from an engine, connection or transaction to the source of connections behind it, which those types do not show
 * to applications.
 */
public final class Leases {
    private static final AtomicReference<@Nullable Function<Object, LeaseSource>> WAY = new AtomicReference<>();

    private Leases() {}

    /** Sets the way; called once, before the first engine exists. */
    public static void setWay(Function<Object, LeaseSource> found) {
        WAY.set(found);
    }

    /** Returns the source of connections behind an engine, connection or transaction. */
    public static LeaseSource of(Object connectable) {
        return Objects.requireNonNull(WAY.get(), "no engine was opened").apply(connectable);
    }
}
