package io.doctable.distribute;

/**
 * Work on one item, or on one chunk of them, that a thread does.
 *
 * @param <T> what it is given
 * @param <R> what it makes of it
 */
@FunctionalInterface
public interface WorkFunction<T, R> {
    /** Does the work; what it throws stops all workers. Must end soon once its thread is interrupted. */
    R apply(T given) throws Exception;
}
