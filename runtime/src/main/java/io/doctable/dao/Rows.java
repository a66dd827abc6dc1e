package io.doctable.dao;

import io.doctable.error.DocTableException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is said about the rows that a caller gives. */
final class Rows {
    private Rows() {}

    /**
     * A copy of a caller's collection.
     *
     * @throws NullPointerException if an element is null; the message says which
     */
    static <T> List<T> copy(Collection<? extends T> given) {
        List<T> copy = new ArrayList<>(given.size());
        for (T each : given) {
            if (each == null) {
                throw new NullPointerException("element " + copy.size() + " of the collection is null");
            }
            copy.add(each);
        }
        return copy;
    }

    /** The exception, with the index of the row that it is about. */
    static DocTableException at(int index, DocTableException e) {
        return e.noting("at row " + index + " of the collection");
    }
}
