package io.doctable.internal.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The elements that a caller gives. */
public final class Given {
    private Given() {}

    /**
     * Returns a copy of a caller's collection.
     *
     * @throws NullPointerException if an element is null; the message contains its index
     */
    public static <T> List<T> copy(Collection<? extends T> given) {
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
