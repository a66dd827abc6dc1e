package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** One bulk insert, from its first row to its last. */
public final class BulkRun<T> {
    private static final int MOST_ROWS = AllOrNone.MOST_SEARCHED;

    private final RowStore<?> rows;
    private final Inserts<?> single;
    private final BulkShape<T> shape;
    private final BulkSource<T> source;
    private final LongConsumer progress;
    private final long first;
    private final Map<Long, Boolean> loads = new HashMap<>();
    private long sent;
    private long committed;
    private boolean loaded;

    /** @param first the number of the first row in messages */
    public BulkRun(
            RowStore<?> rows,
            Inserts<?> single,
            BulkShape<T> shape,
            Iterator<? extends T> source,
            LongConsumer progress,
            long first) {
        this.rows = rows;
        this.single = single;
        this.shape = shape;
        this.source = new BulkSource<>(rows, shape, source);
        this.progress = progress;
        this.first = first;
    }

    /** Stores all rows in one transaction. */
    public Stored run() {
        long start = System.nanoTime();
        List<T> chunk = source.take(MOST_ROWS);
        if (!chunk.isEmpty()) {
            transaction(chunk, Long.MAX_VALUE, true);
        }
        return result(start);
    }

    /** Stores the rows in transactions of {@code rowsEach} rows. */
    public Stored run(int rowsEach) {
        if (rows.inTransaction()) {
            throw new IllegalStateException(
                    "commitEvery(" + rowsEach + ") cannot commit, because this bulk insert is part of a transaction:"
                            + " leave commitEvery out, or insert outside of the transaction");
        }
        long start = System.nanoTime();
        try {
            List<T> chunk = source.take(Math.min(rowsEach, MOST_ROWS));
            while (!chunk.isEmpty()) {
                transaction(chunk, rowsEach, false);
                committed = sent;
                progress.accept(sent);
                chunk = source.take(Math.min(rowsEach, MOST_ROWS));
            }
        } catch (DocTableException e) {
            throw e.noting(committed());
        } catch (RuntimeException | Error e) {
            e.addSuppressed(new DocTableException(committed(), null, null));
            throw e;
        }
        return result(start);
    }

    private String committed() {
        return "the first " + committed + " rows of the bulk insert were committed before";
    }

    private Stored result(long start) {
        return new Stored(sent, loaded, Duration.ofNanos(System.nanoTime() - start));
    }

    private void transaction(List<T> taken, long most, boolean reports) {
        rows.<Boolean>atomically(lease -> single.checked(() -> {
            List<T> chunk = taken;
            long left = most;
            while (!chunk.isEmpty()) {
                loaded |= new BulkChunk<>(rows, shape, chunk, first + sent, loads).store();
                sent += chunk.size();
                left -= chunk.size();
                long wanted = Math.min(left, MOST_ROWS);
                chunk = outside(lease, () -> {
                    if (reports) {
                        progress.accept(sent);
                    }
                    return wanted == 0 ? List.of() : source.take(wanted);
                });
            }
            SqlStatement afterwards = shape.afterwards();
            if (afterwards != null) {
                rows.any(lease, afterwards, RowStore.NO_PARAMETERS);
            }
            single.requireReadableIds(lease);
            return true;
        }));
    }

    /** Runs the caller's code, which may use the same connection, and even end its transaction. */
    private static <T> T outside(Lease lease, Supplier<T> code) {
        lease.pause();
        T result = code.get();
        lease.resume();
        if (!lease.inTransaction()) {
            throw new InactiveTransactionException(
                    "the transaction of a bulk insert was ended while its rows were read", null, null);
        }
        return result;
    }

    /**
     * What a bulk insert did.
     *
     * @param rows the number of stored rows
     * @param loaded whether rows were loaded, as opposed to inserted
     * @param time the time from the first row to the end
     */
    public record Stored(long rows, boolean loaded, Duration time) {}
}
