package io.doctable.distribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The consecutive items of one worker.
 *
 * @param worker the worker's number, from 0
 * @param first the index of the first item among all items, from 0
 * @param total how many items all workers have together
 */
record Chunk<T>(int worker, int first, int total, List<T> items) {

    /** Splits items into chunks of equal length for at most that many workers; the last chunk may be shorter. */
    static <T> List<Chunk<T>> split(Collection<? extends T> items, int workers) {
        List<T> all = Collections.unmodifiableList(new ArrayList<>(items));
        int length = Math.max(1, ceil(all.size(), workers));
        List<Chunk<T>> chunks = new ArrayList<>();
        for (int first = 0; first < all.size(); first += length) {
            int end = Math.min(all.size() - first, length) + first;
            chunks.add(new Chunk<>(chunks.size(), first, all.size(), all.subList(first, end)));
        }
        return chunks;
    }

    private static int ceil(int items, int workers) {
        return (int) (((long) items + workers - 1) / workers);
    }

    /** Returns this chunk with other items of the same number. */
    <U> Chunk<U> of(List<U> others) {
        return new Chunk<>(worker, first, total, Collections.unmodifiableList(others));
    }

    /** Returns the failure of the item at this index in the chunk. */
    WorkFailedException failed(int place, String what, Throwable cause) {
        return WorkFailedException.about(first + place, 1, total, what, cause);
    }

    /** Returns the failure of the whole chunk. */
    WorkFailedException failed(String what, Throwable cause) {
        return WorkFailedException.about(first, items.size(), total, what, cause);
    }
}
