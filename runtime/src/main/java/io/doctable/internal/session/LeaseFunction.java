package io.doctable.internal.session;

/**
 * Work on a lent connection. For generated DAOs; not for applications.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface LeaseFunction<T> {
    /** Does the work; an exception undoes it. */
    T apply(Lease lease);
}
