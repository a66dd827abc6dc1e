package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.error.DocTableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The source, the mapper and the target of a copy.
 *
 * @param mapper converts a row to the row to store
 * @param sameKey converts a key of the target to that of the source, null if they are unrelated
 */
record CopyRoute<A, KA, B, KB>(
        KeyedTableDao<A, KA> from,
        KeyedTableDao<B, KB> to,
        Function<? super A, ? extends B> mapper,
        @Nullable Function<KB, KA> sameKey) {

    CopyReport run(CopyOptions options) {
        String table = to.table().schema().qualifiedName();
        long there = to.count();
        if (there > 0 && !options.resume()) {
            throw new IllegalStateException("table " + table + " of " + to.engine() + " has " + there
                    + " rows already: copy into an empty table, or use resume() to continue an interrupted copy");
        }
        KB before = there == 0 ? null : to.largestKey().orElse(null);
        Progress progress = new Progress(table, from.count() - there, options);
        TableChecksum.Sum<B> sum =
                new TableChecksum.Sum<>(to.table(), from.engine().jsonCodec());
        KA last = before == null || sameKey == null ? null : sameKey.apply(before);
        try {
            List<A> page;
            do {
                page = from.listAfter(last, options.batch());
                List<B> stored = to.insertAllAsIs(mapped(page));
                stored.forEach(sum::add);
                if (!page.isEmpty()) {
                    last = from.primaryKey().of(page.get(page.size() - 1));
                    progress.add(page.size());
                }
            } while (page.size() == options.batch());
        } catch (DocTableException e) {
            throw options.atomic() ? e : e.noting(progress.told());
        }
        TableChecksum copied = sum.checksum();
        if (options.verify()) {
            verify(copied, before);
        }
        return new CopyReport(table, there, copied);
    }

    private List<B> mapped(List<A> page) {
        List<B> rows = new ArrayList<>(page.size());
        for (A row : page) {
            B made = mapper.apply(row);
            if (made == null) {
                throw new NullPointerException("the mapper returned null for a row of " + from.table() + " with key "
                        + from.primaryKey().columns() + "; it must return a row");
            }
            rows.add(made);
        }
        return rows;
    }

    private void verify(TableChecksum copied, @Nullable KB before) {
        // Rows from a mapper may have smaller keys than earlier rows, but then the target was empty.
        TableChecksum found = TableChecksum.after(to, before);
        if (!found.equals(copied)) {
            throw new IllegalStateException("the rows in " + to.table() + " of " + to.engine()
                    + " differ from those copied: copied "
                    + copied.rows() + " rows with checksum " + copied.sum() + ", found " + found.rows() + " with "
                    + found.sum() + ". Check whether another program changed the table during the copy");
        }
    }

    /** Counts the stored rows. */
    private static final class Progress {
        private final String table;
        private final long total;
        private final CopyOptions options;
        private long copied;

        Progress(String table, long total, CopyOptions options) {
            this.table = table;
            this.total = total;
            this.options = options;
        }

        void add(int rows) {
            copied += rows;
            options.listener().accept(new CopyProgress(table, copied, total));
        }

        String told() {
            return copied + " rows of table " + table
                    + " were copied before the failure; resume() continues after them";
        }
    }
}
