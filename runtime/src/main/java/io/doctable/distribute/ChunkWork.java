package io.doctable.distribute;

import java.util.List;

/**
 * Work on a chunk of items at once, in one transaction for example.
 *
 * @param <T> the items
 * @param <R> the results
 */
public non-sealed interface ChunkWork<T, R> extends Work<T, R> {
    /** Does the chunk; its results may be more or fewer than the items. What it throws stops all workers. */
    List<R> apply(List<T> chunk, Worker worker) throws Exception;
}
