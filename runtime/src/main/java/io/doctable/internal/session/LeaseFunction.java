package io.doctable.internal.session;

/**
 * Work on a lent connection. For generated DAOs; not for applications.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface LeaseFunction<T> {
    /** Does the work; what it throws undoes it. */
    T apply(Lease lease);
}
