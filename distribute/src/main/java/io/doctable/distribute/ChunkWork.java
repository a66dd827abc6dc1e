package io.doctable.distribute;

import java.util.List;

/**
 * Work on a whole chunk of items, for example in one transaction.
 *
 * @param <T> the items
 * @param <R> the results
 */
public non-sealed interface ChunkWork<T, R> extends Work<T, R> {
    /**
     * Processes the chunk and returns its results, which may be more or fewer than the items. An exception stops all
     * workers.
     */
    List<R> apply(List<T> chunk, Worker worker) throws Exception;
}
