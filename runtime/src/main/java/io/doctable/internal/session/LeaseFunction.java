package io.doctable.internal.session;

import org.jspecify.annotations.Nullable;

/**
 * Work on a lent connection. For generated DAOs; not for applications.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface LeaseFunction<T extends @Nullable Object> {
    /** Does the work; an exception undoes it. */
    T apply(Lease lease);
}
