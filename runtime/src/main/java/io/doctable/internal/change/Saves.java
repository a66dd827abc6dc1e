package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Updates the rows that are there, and inserts the others with every column as given. */
final class Saves<R> {
    private static final int MOST_TRIES = 20;

    private final RowStore<R> rows;
    private final KeyedRows<R, ?> keyed;
    private final @Nullable SqlStatement moveIdentity;

    Saves(RowStore<R> rows, KeyedRows<R, ?> keyed) {
        this.rows = rows;
        this.keyed = keyed;
        this.moveIdentity = rows.moveIdentity();
    }

    R one(R row) {
        return rows.atomically(lease -> one(lease, row));
    }

    private R one(Lease lease, R row) {
        Stamp stamp = rows.context().stamp();
        SqlStatement insert = rows.statements().insertAsIsIfAbsent();
        // A row that another transaction stores in between is updated the next time round.
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (keyed.changes(lease, row, stamp)) {
                return rows.mapping().updated(row, stamp);
            }
            if (keyed.isThere(lease, row)) {
                throw keyed.stale(row, rows.statements().update());
            }
            if (rows.change(lease, insert, out -> rows.mapping().write(out, row)) > 0) {
                if (moveIdentity != null) {
                    rows.any(lease, moveIdentity, RowStore.NO_PARAMETERS);
                }
                return rows.mapping().normalize(row);
            }
        }
        throw rows.notStored(lease, insert);
    }

    List<R> all(List<R> given) {
        if (given.size() == 1 || keyed.keys().anyTwice(given)) {
            return rows.atomically(lease -> inOrder(lease, given));
        }
        UpdateMany<R> update = UpdateMany.update(rows, keyed, given);
        RowOutcomes result = rows.atomically(lease -> {
            RowOutcomes updated = update.runUnlessStale();
            int[] absent = IntStream.range(0, given.size())
                    .filter(i -> updated.each().get(i) == RowOutcome.ABSENT)
                    .toArray();
            if (updated.applied() && absent.length > 0) {
                new InsertAsIs<>(rows).all(given, absent);
            }
            return updated;
        });
        if (!result.applied()) {
            throw keyed.stale(given, result, rows.statements().update());
        }
        List<R> saved = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            R row = given.get(i);
            saved.add(
                    result.each().get(i) == RowOutcome.CHANGED
                            ? rows.mapping().updated(row, update.stamp())
                            : rows.mapping().normalize(row));
        }
        return saved;
    }

    /** Saves rows of which some have the same key. */
    private List<R> inOrder(Lease lease, List<R> given) {
        List<R> saved = new ArrayList<>(given.size());
        for (R row : given) {
            try {
                saved.add(one(lease, row));
            } catch (DocTableException e) {
                throw e.noting("at row " + saved.size() + " of the collection"
                        + keyed.keys().name(row));
            }
        }
        return saved;
    }
}
