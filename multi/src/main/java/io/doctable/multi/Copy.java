package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Engine;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Copies the rows of a table into another database, including ids: {@code Copy.table(local, remote).run()}. Rows are
 * copied in key order and in batches, so memory holds one batch. Each batch is stored completely or not at all, and an
 * interrupted copy can {@link #resume}. The source is read as of one moment; afterwards the target is read and compared
 * by checksum. Copy tables before those that refer to them. Immutable: each method returns a changed copy.
 *
 * @param <A> the record of the source
 * @param <B> the record of the target
 */
public final class Copy<A, B> {
    private final CopyRoute<A, ?, B, ?> route;
    private final CopyOptions options;

    private Copy(CopyRoute<A, ?, B, ?> route, CopyOptions options) {
        this.route = route;
        this.options = options;
    }

    /**
     * Returns a copy of a table to the same table of another database.
     *
     * @throws IllegalArgumentException if both DAOs are of the same engine
     */
    public static <R, K> Copy<R, R> table(KeyedTableDao<R, K> from, KeyedTableDao<R, K> to) {
        if (from.engine() == to.engine()) {
            throw new IllegalArgumentException(from.table() + " of " + from.engine()
                    + " cannot be copied onto itself: pass a DAO of another engine, or a mapper to another record");
        }
        return new Copy<>(new CopyRoute<>(from, to, row -> row, key -> key), CopyOptions.DEFAULTS);
    }

    /**
     * Returns a copy of a table to a table of another shape, in the same or another database.
     *
     * @param mapper converts a row to the row to store, including its key; never returns null
     * @throws IllegalArgumentException if both are the same table of the same engine
     */
    public static <A, KA, B, KB> Copy<A, B> table(
            KeyedTableDao<A, KA> from, KeyedTableDao<B, KB> to, Function<? super A, ? extends B> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        if (from.engine() == to.engine() && from.table() == (Object) to.table()) {
            throw new IllegalArgumentException(
                    from.table() + " of " + from.engine() + " cannot be copied onto itself: update its rows instead");
        }
        return new Copy<>(new CopyRoute<>(from, to, mapper, null), CopyOptions.DEFAULTS);
    }

    /**
     * Sets the batch size in rows (default 1,000).
     *
     * @throws IllegalArgumentException if {@code rows} is less than 1
     */
    public Copy<A, B> batch(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("the batch size must be 1 or more, not " + rows);
        }
        return new Copy<>(route, options.withBatch(rows));
    }

    /** Sets a listener that the copying thread calls after each batch. */
    public Copy<A, B> onProgress(Consumer<? super CopyProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return new Copy<>(route, options.withListener(listener::accept));
    }

    /**
     * Continues an interrupted copy after the largest key in the target. Rows already in the target are not checked.
     *
     * @throws IllegalStateException for a copy with a mapper, whose keys may have another order
     */
    public Copy<A, B> resume() {
        if (route.sameKey() == null) {
            throw new IllegalStateException("a copy with a mapper cannot resume, because the keys of the target may "
                    + "have another order than those of the source: use atomic(), which stores nothing when it fails");
        }
        return new Copy<>(route, options.withResume());
    }

    /** Runs the copy in one transaction of the target: if it fails, no row is stored. */
    public Copy<A, B> atomic() {
        return new Copy<>(route, options.withAtomic());
    }

    /** Skips reading and comparing the target afterwards. */
    public Copy<A, B> withoutVerification() {
        return new Copy<>(route, options.withoutVerification());
    }

    /**
     * Copies the rows.
     *
     * @return the number of rows and their checksum
     * @throws IllegalStateException if the target already has rows and this copy does not {@link #resume}, or if the
     *     target differs afterwards from what was copied
     * @throws io.doctable.error.DocTableException if a row cannot be read or stored; the message contains the number of
     *     rows copied before
     */
    public CopyReport run() {
        return options.atomic() ? route.to().connectable().transactionResult(tx -> fromOneMoment()) : fromOneMoment();
    }

    /** Reads all pages of the source in one transaction, unless another one runs already. */
    private CopyReport fromOneMoment() {
        Engine source = route.from().engine();
        boolean free = route.from().connectable() == source && !source.inTransaction();
        if (!free || source == route.to().engine()) {
            return route.run(options);
        }
        TransactionOptions snapshot = TransactionOptions.defaults()
                .isolation(Isolation.REPEATABLE_READ)
                .asReadOnly();
        return source.transactionResult(snapshot, tx -> route.run(options));
    }
}
