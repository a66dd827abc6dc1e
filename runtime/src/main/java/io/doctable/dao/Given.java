package io.doctable.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The elements that a caller gives. */
final class Given {
    private Given() {}

    /**
     * Returns a copy of a caller's collection.
     *
     * @throws NullPointerException if an element is null; the message contains its index
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
}
