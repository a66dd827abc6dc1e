package io.doctable.dao;

import io.doctable.internal.change.BulkRun;
import io.doctable.internal.change.BulkShape;
import io.doctable.internal.change.Inserts;
import io.doctable.internal.rows.RowStore;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Stores any number of rows as fast as the database can, in constant memory, and does not return them: PostgreSQL gets
 * them by COPY, other databases by INSERT statements of many rows. Immutable; may be used for several inserts.
 *
 * <p>All rows are stored in one transaction, or in the transaction of the current thread, unless {@link #commitEvery}
 * says otherwise. The source of the rows is read between two statements, so it may use the same DAO. Its first rows are
 * read before the transaction begins, the others inside it: call this inside a transaction if the source changes the
 * database. If a row cannot be stored, or the source throws, nothing is stored; the message of an exception about a row
 * contains its number, counted from 0. A thread that is interrupted stops before the next rows are read, with a {@link
 * java.util.concurrent.CancellationException}.
 *
 * @param <T> the rows to store
 */
public final class BulkInsert<T> {
    private final RowStore<?> rows;
    private final Inserts<?> single;
    private final BulkShape<T> shape;
    private final int commitEvery;
    private final LongConsumer progress;

    BulkInsert(RowStore<?> rows, Inserts<?> single, BulkShape<T> shape) {
        this(rows, single, shape, 0, any -> {});
    }

    private BulkInsert(
            RowStore<?> rows, Inserts<?> single, BulkShape<T> shape, int commitEvery, LongConsumer progress) {
        this.rows = rows;
        this.single = single;
        this.shape = shape;
        this.commitEvery = commitEvery;
        this.progress = progress;
    }

    /**
     * Returns the same bulk insert with a transaction for each {@code count} rows. After a failure the transactions
     * before it remain; the exception's message, or an exception that is suppressed by it, contains the number of
     * committed rows.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public BulkInsert<T> commitEvery(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("commitEvery needs 1 or more rows, but is " + count);
        }
        return new BulkInsert<>(rows, single, shape, count, progress);
    }

    /**
     * Returns the same bulk insert with a listener that gets the number of rows so far: the rows that were sent, or with
     * {@link #commitEvery} the rows that were committed. It is called every few thousand rows on the inserting thread;
     * if it throws, the insert ends as if the source had thrown.
     */
    public BulkInsert<T> onProgress(LongConsumer listener) {
        return new BulkInsert<>(rows, single, shape, commitEvery, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Stores the rows of a collection or other {@link Iterable}.
     *
     * @throws IllegalStateException with {@link #commitEvery} inside a transaction
     */
    public BulkResult run(Iterable<? extends T> source) {
        return run(source.iterator());
    }

    /**
     * Stores the rows of a stream and closes it, also after a failure.
     *
     * @throws IllegalStateException with {@link #commitEvery} inside a transaction
     */
    public BulkResult run(Stream<? extends T> source) {
        try (source) {
            return run(source.iterator());
        }
    }

    /**
     * Stores the remaining rows of an iterator.
     *
     * @throws IllegalStateException with {@link #commitEvery} inside a transaction
     */
    public BulkResult run(Iterator<? extends T> source) {
        BulkRun<T> run = new BulkRun<>(rows, single, shape, source, progress, 0);
        BulkRun.Stored stored = commitEvery == 0 ? run.run() : run.run(commitEvery);
        return new BulkResult(
                stored.rows(), stored.loaded() ? BulkResult.Route.COPY : BulkResult.Route.INSERT, stored.time());
    }

    /**
     * Returns a queue that stores its rows whenever it has {@code count} of them; {@link #commitEvery} and {@link
     * #onProgress} do not matter.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public Inserter<T> inserter(int count) {
        return new Inserter<>(
                count, (queue, first) -> new BulkRun<>(rows, single, shape, queue.iterator(), any -> {}, first).run());
    }
}
