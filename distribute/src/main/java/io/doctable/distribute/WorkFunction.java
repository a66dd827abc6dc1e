package io.doctable.distribute;

/**
 * Work of a thread on one item, or on one chunk of items.
 *
 * @param <T> the item or chunk
 * @param <R> the result
 */
@FunctionalInterface
public interface WorkFunction<T, R> {
    /**
     * Does the work and returns its result. An exception stops all workers. Must return soon after its thread is
     * interrupted.
     */
    R apply(T given) throws Exception;
}
