package io.doctable.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results by its number.
 *
 * @param rows the results of the page, in the order of the query; empty behind the last page
 * @param number the number of the page, counted from 1
 * @param size the largest number of results on a page
 * @param total the number of results on all pages
 * @param <V> the type of the results
 */
public record Page<V extends @Nullable Object>(List<V> rows, long number, int size, long total) {
    /** Returns the number of pages; 0 if there is no result. */
    public long pages() {
        return total / size + (total % size == 0 ? 0 : 1);
    }

    /** Returns whether a page follows. */
    public boolean hasNext() {
        return number < pages();
    }
}
