package io.doctable.distribute;

/**
 * Work on one item at a time.
 *
 * @param <T> the items
 * @param <R> the results
 */
public non-sealed interface ItemWork<T, R> extends Work<T, R> {
    /** Processes one item and returns its result. An exception stops all workers. */
    R apply(T item, Worker worker) throws Exception;
}
