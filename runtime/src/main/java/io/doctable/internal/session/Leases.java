package io.doctable.internal.session;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from an engine, connection or transaction to the source of connections behind it, which those types do not show
 * to applications.
 */
public final class Leases {
    private static volatile @Nullable Function<Object, LeaseSource> way;

    private Leases() {}

    /** Sets the way; called once, before the first engine exists. */
    public static void setWay(Function<Object, LeaseSource> found) {
        way = found;
    }

    /** Returns the source of connections behind an engine, connection or transaction. */
    public static LeaseSource of(Object connectable) {
        return Objects.requireNonNull(way, "no engine was opened").apply(connectable);
    }
}
