package io.doctable.internal.rows;

import io.doctable.error.ClosedException;
import io.doctable.internal.session.OpenResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be read once, which may hold a connection until they are read to the end or closed. Not thread-safe.
 *
 * @param <V> what a row is read as
 */
public final class OpenRows<V extends @Nullable Object> implements OpenResult, Iterator<V>, AutoCloseable {
    private final String what;
    private final String sql;
    private final RowSource<V> source;
    private @Nullable Runnable whenOver;
    /** The row that was read to find out whether there is one; at most one. */
    private final List<V> ahead = new ArrayList<>(1);

    private boolean atEnd;
    /** Why they are closed, null while they are open. */
    private @Nullable String closed;

    /**
     * The rows of that source.
     *
     * @param what what messages call them
     * @param sql the statement that selects them, for messages
     */
    public OpenRows(String what, String sql, RowSource<V> source) {
        this.what = what;
        this.sql = sql;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || read(ahead::add);
    }

    /**
     * Returns the next row.
     *
     * @throws ClosedException if they are closed
     */
    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException(what + " has no more rows: call hasNext() first");
        }
        return ahead.remove(0);
    }

    /** Reads the next row and passes it on; returns whether there was one. */
    private boolean read(Consumer<? super V> action) {
        if (closed != null) {
            throw new ClosedException(what + " is closed: " + closed, sql, null);
        }
        if (atEnd) {
            return false;
        }
        boolean read = false;
        try {
            atEnd = !source.next(action);
            read = true;
        } finally {
            if (!read) {
                end("reading it failed");
            }
        }
        if (atEnd) {
            release();
        }
        return !atEnd;
    }

    /** Returns the rows not read yet as a stream, which one thread reads. Closing it closes the rows. */
    public Stream<V> stream() {
        return StreamSupport.stream(new Rows(), false).onClose(this::close);
    }

    /** Returns whether they were closed. */
    public boolean isClosed() {
        return closed != null;
    }

    /** Returns in a word whether they are open, read to the end or closed. */
    public String state() {
        return closed != null ? "closed" : atEnd ? "read" : "open";
    }

    @Override
    public void end(String reason) {
        if (closed == null) {
            closed = reason;
        }
        release();
    }

    @Override
    public void copyRest() {
        source.copyRest();
    }

    @Override
    public void whenOver(Runnable action) {
        whenOver = action;
    }

    private void release() {
        Runnable action = whenOver;
        whenOver = null;
        if (action != null) {
            action.run();
        }
        source.close();
    }

    /** Closes the rows and returns their connection; closing them twice does nothing. */
    @Override
    public void close() {
        end("close() was called");
    }

    /** Gives the rows to a stream. It never splits, because a connection belongs to one thread. */
    private final class Rows implements Spliterator<V> {
        @Override
        public boolean tryAdvance(Consumer<? super V> action) {
            if (ahead.isEmpty()) {
                return read(action);
            }
            action.accept(ahead.remove(0));
            return true;
        }

        @Override
        public @Nullable Spliterator<V> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED;
        }
    }
}
