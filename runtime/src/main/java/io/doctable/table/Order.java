package io.doctable.table;

/**
 * A value to sort by. Text is sorted by code points. By default NULL sorts as smaller than every value, first in
 * ascending and last in descending order, on every database.
 *
 * @param <R> the record whose table it is
 */
public sealed interface Order<R> permits Computed.Sorted {
    /** Returns the same order with NULL before all values. */
    Order<R> nullsFirst();

    /** Returns the same order with NULL after all values. */
    Order<R> nullsLast();
}
