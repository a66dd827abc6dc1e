package io.doctable.dao;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A queue of rows to insert, which stores them whenever it is full and when it is closed, as {@link BulkInsert} does.
 * Each time is a transaction of its own, unless the thread is in a transaction. Not thread-safe: threads that add to one
 * queue have to take turns.
 *
 * <p>After a failure the queue takes no more rows, and closing it stores nothing; the rows that were stored before
 * remain.
 *
 * @param <T> the rows
 */
public final class Inserter<T> implements AutoCloseable {
    private final int size;
    private final Sink<T> sink;
    private List<T> queue = new ArrayList<>();
    private long stored;
    private boolean failed;
    private boolean closed;

    Inserter(int size, Sink<T> sink) {
        if (size < 1) {
            throw new IllegalArgumentException("an inserter needs room for 1 or more rows, but has " + size);
        }
        this.size = size;
        this.sink = sink;
    }

    /**
     * Adds a row, and stores all rows of the queue if it is full.
     *
     * @throws IllegalStateException if the queue is closed or has failed
     * @throws io.doctable.error.DocTableException if the rows cannot be stored; the message contains the number of the
     *     row, counted from the first one that was added
     */
    public void add(T row) {
        requireUsable();
        queue.add(Objects.requireNonNull(row, "row"));
        if (queue.size() >= size) {
            flush();
        }
    }

    /**
     * Stores the rows of the queue now.
     *
     * @throws IllegalStateException if the queue is closed or has failed
     */
    public void flush() {
        requireUsable();
        if (queue.isEmpty()) {
            return;
        }
        List<T> full = queue;
        queue = new ArrayList<>();
        failed = true;
        sink.store(full, stored);
        failed = false;
        stored += full.size();
    }

    /** Returns the number of rows that were stored. */
    public long stored() {
        return stored;
    }

    /** Stores the rows of the queue, unless it has failed, and ends it. Closing it again does nothing. */
    @Override
    public void close() {
        if (!closed && !failed) {
            try {
                flush();
            } finally {
                closed = true;
            }
        }
        closed = true;
    }

    private void requireUsable() {
        if (closed) {
            throw new IllegalStateException("the inserter is closed: open another one");
        }
        if (failed) {
            throw new IllegalStateException("the inserter failed before, after " + stored
                    + " stored rows, and takes no more rows: open another one for the rows that are missing");
        }
    }

    /**
     * Stores rows.
     *
     * @param <T> the rows
     */
    @FunctionalInterface
    interface Sink<T> {
        /** Stores rows, of which the first has this number. */
        void store(List<T> rows, long first);
    }
}
