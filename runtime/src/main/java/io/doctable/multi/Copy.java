package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Engine;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Copies the rows of a table into another database, ids and all: {@code Copy.table(local, remote).run()}. Rows travel in
 * the order of their key, a batch at a time, so memory holds one batch; each batch is stored whole or not at all, and a
 * copy that was interrupted goes on with {@link #resume}. What is read is one moment of the source; afterwards the target
 * is read again and compared by checksum. Tables that others refer to are copied before those. Immutable: each method
 * gives a changed copy.
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
     * A copy of a table to the same table of another database.
     *
     * @throws IllegalArgumentException if both are the same table of the same engine
     */
    public static <R, K> Copy<R, R> table(KeyedTableDao<R, K> from, KeyedTableDao<R, K> to) {
        if (from.engine() == to.engine()) {
            throw new IllegalArgumentException(from.table() + " of " + from.engine()
                    + " would be copied onto itself: give the DAO of another engine, or a mapper to another record");
        }
        return new Copy<>(new CopyRoute<>(from, to, row -> row, key -> key), CopyOptions.DEFAULTS);
    }

    /**
     * A copy of a table to a table of another shape, in the same or another database.
     *
     * @param mapper makes the row to store, with its key; never null
     * @throws IllegalArgumentException if both are the same table of the same engine
     */
    public static <A, KA, B, KB> Copy<A, B> table(
            KeyedTableDao<A, KA> from, KeyedTableDao<B, KB> to, Function<? super A, ? extends B> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        if (from.engine() == to.engine() && from.table() == (Object) to.table()) {
            throw new IllegalArgumentException(
                    from.table() + " of " + from.engine() + " would be copied onto itself: update it instead");
        }
        return new Copy<>(new CopyRoute<>(from, to, mapper, null), CopyOptions.DEFAULTS);
    }

    /**
     * The same with so many rows to a batch: 1,000 unless said.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Copy<A, B> batch(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("a batch has one row or more, but this is " + rows);
        }
        return new Copy<>(route, options.withBatch(rows));
    }

    /** The same, telling after each batch how far it is; called by the copying thread. */
    public Copy<A, B> onProgress(Consumer<? super CopyProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return new Copy<>(route, options.withListener(listener::accept));
    }

    /**
     * The same, going on after the largest key that the target has: for a copy that was interrupted. Rows that the target
     * has are not looked at again.
     *
     * @throws IllegalStateException for a copy with a mapper, whose keys may have another order
     */
    public Copy<A, B> resume() {
        if (route.sameKey() == null) {
            throw new IllegalStateException("a copy with a mapper cannot resume, for the keys of the target need not "
                    + "have the order of the source's: use atomic(), which leaves nothing behind when it fails");
        }
        return new Copy<>(route, options.withResume());
    }

    /** The same in one transaction of the target: all rows or, when it fails, none. */
    public Copy<A, B> atomic() {
        return new Copy<>(route, options.withAtomic());
    }

    /** The same without reading the target again to compare it. */
    public Copy<A, B> withoutVerification() {
        return new Copy<>(route, options.withoutVerification());
    }

    /**
     * Copies.
     *
     * @throws IllegalStateException if the target has rows already, and this does not {@link #resume}; or if it does not
     *     hold afterwards what was copied
     * @throws io.doctable.error.DocTableException if a row cannot be read or stored; the message says how many were copied
     *     before it
     */
    public CopyReport run() {
        return options.atomic() ? route.to().connectable().transactionResult(tx -> fromOneMoment()) : fromOneMoment();
    }

    /** All pages of the source are read in one transaction, unless they are part of another one already. */
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
