package io.doctable.internal.rows;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A source of rows that are read one after the other. Not thread-safe.
 *
 * @param <V> what a row is read as
 */
public interface RowSource<V extends @Nullable Object> {
    /** Reads the next row and passes it on; returns whether there was one. */
    boolean next(Consumer<? super V> action);

    /** Reads the remaining rows into memory; does nothing if they are there. */
    default void copyRest() {}

    /** Frees what it holds; closing it twice does nothing. */
    void close();

    /** Returns a source of rows that are in memory. */
    static <V extends @Nullable Object> RowSource<V> of(List<V> inMemory) {
        Iterator<V> rows = inMemory.iterator();
        return new RowSource<>() {
            @Override
            public boolean next(Consumer<? super V> action) {
                boolean more = rows.hasNext();
                if (more) {
                    action.accept(rows.next());
                }
                return more;
            }

            @Override
            public void close() {}
        };
    }
}
