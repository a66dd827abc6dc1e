package io.doctable.internal.rows;

import io.doctable.internal.rows.PlacedForm.Placed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The results of a selection in lists of the same size, each read by a query of its own.
 *
 * @param <V> what the selection returns for each row
 */
public final class Chunks<V extends @Nullable Object> implements Iterable<List<V>> {
    private final KeysetQuery<V> query;
    private final int size;

    private Chunks(KeysetQuery<V> query, int size) {
        this.query = query;
        this.size = size;
    }

    /**
     * Returns the results in lists of {@code size}.
     *
     * @throws IllegalArgumentException if the size is not positive, or a query cannot continue after a row in this order
     */
    public static <V extends @Nullable Object> Chunks<V> of(Selection<?, V> selection, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("the size of chunks must be 1 or more, but is " + size);
        }
        return new Chunks<>(KeysetQuery.of(selection), size);
    }

    @Override
    public Iterator<List<V>> iterator() {
        return new Lists();
    }

    /** Reads a list when it is asked whether there is one. */
    private final class Lists implements Iterator<List<V>> {
        private long left = query.selection().limit();
        private long skipped = query.selection().offset();
        private @Nullable List<@Nullable Object> place;
        private @Nullable List<V> next;
        private boolean atEnd;

        @Override
        public boolean hasNext() {
            if (next == null && !atEnd) {
                next = read();
            }
            return next != null;
        }

        @Override
        public List<V> next() {
            List<V> list = hasNext() ? next : null;
            if (list == null) {
                throw new NoSuchElementException("there are no more chunks: call hasNext() first");
            }
            next = null;
            return list;
        }

        private @Nullable List<V> read() {
            long most = Math.min(size, left);
            List<Placed<V>> rows = most == 0 ? List.of() : query.read(place, most, skipped);
            left -= rows.size();
            skipped = 0;
            atEnd = rows.size() < most || left == 0;
            if (rows.isEmpty()) {
                return null;
            }
            place = rows.get(rows.size() - 1).place();
            List<V> values = new ArrayList<>(rows.size());
            for (Placed<V> each : rows) {
                values.add(each.value());
            }
            return values;
        }
    }
}
