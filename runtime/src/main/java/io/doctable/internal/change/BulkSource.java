package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.row.SizeWriter;
import io.doctable.internal.rows.RowStore;
import io.doctable.row.RowShape;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a bulk insert from their source, as many as fit into memory. */
final class BulkSource<T> {
    private static final long MOST_BYTES = 4 << 20;

    private final Iterator<? extends T> source;
    private final BulkShape<T> shape;
    private final SizeWriter size;
    private final Stamp stamp;
    private long taken;
    private long mask;
    private @Nullable RowShape columns;

    BulkSource(RowStore<?> rows, BulkShape<T> shape, Iterator<? extends T> source) {
        this.source = source;
        this.shape = shape;
        this.size = new SizeWriter(rows.context().jsonCodec());
        this.stamp = rows.context().stamp();
    }

    /**
     * Returns the next rows, none at the end.
     *
     * @param most how many at most
     * @throws NullPointerException if a row is null
     * @throws CancellationException if this thread is interrupted
     */
    List<T> take(long most) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted before row " + taken + " of the bulk insert");
        }
        List<T> rows = new ArrayList<>();
        long bytes = 0;
        while (rows.size() < most && bytes < MOST_BYTES && source.hasNext()) {
            T row = source.next();
            if (row == null) {
                throw new NullPointerException("row " + taken + " of the bulk insert is null");
            }
            bytes += size(row);
            rows.add(row);
            taken++;
        }
        return rows;
    }

    private long size(T row) {
        size.start(columns(shape.mask(row)));
        try {
            shape.write(size, row, stamp);
        } catch (SQLException | DocTableException e) {
            // The same failure comes when the row is written to be sent, and with its number.
            return size.take();
        }
        return size.take();
    }

    /** Returns the written columns of rows with a mask, which is most often that of the row before. */
    private RowShape columns(long next) {
        RowShape known = columns;
        if (known == null || mask != next) {
            mask = next;
            known = shape.columns(next);
            columns = known;
        }
        return known;
    }
}
