package io.doctable.distribute;

/**
 * Work on one item after the other.
 *
 * @param <T> the items
 * @param <R> the results
 */
public non-sealed interface ItemWork<T, R> extends Work<T, R> {
    /** Does one item; what it throws stops all workers. */
    R apply(T item, Worker worker) throws Exception;
}
