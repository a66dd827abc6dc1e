package io.doctable.distribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What one worker is given: items that stand beside each other.
 *
 * @param worker the worker's number, from 0
 * @param first the place of its first item among all, from 0
 * @param total how many items all workers have together
 */
record Chunk<T>(int worker, int first, int total, List<T> items) {

    /** All items, cut for at most that many workers into chunks of one length; the last may be shorter. */
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

    /** The same place among all for other items, as many. */
    <U> Chunk<U> of(List<U> others) {
        return new Chunk<>(worker, first, total, Collections.unmodifiableList(others));
    }

    /** A failure of the item at this place in the chunk. */
    WorkFailedException failed(int place, String what, Throwable cause) {
        return WorkFailedException.about(first + place, 1, total, what, cause);
    }

    /** A failure of the chunk as a whole. */
    WorkFailedException failed(String what, Throwable cause) {
        return WorkFailedException.about(first, items.size(), total, what, cause);
    }
}
