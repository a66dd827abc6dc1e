package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowWriter;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Updates or deletes many rows by key and version: as arrays where the database takes them, else as batches of the
 * statement for one row.
 */
final class UpdateMany<R> {
    private final KeyedRows<R, ?> keyed;
    private final List<R> given;
    private final SqlStatement one;
    private final @Nullable SqlStatement arrays;
    private final AllOrNone work;
    private final RowParameters parameters;
    private final RowOutcome[] outcomes;
    private Stamp stamp;

    private UpdateMany(
            RowStore<R> rows,
            KeyedRows<R, ?> keyed,
            List<R> given,
            SqlStatement one,
            @Nullable SqlStatement arrays,
            Values<R> values) {
        this.keyed = keyed;
        this.given = given;
        this.one = one;
        RowKeys<R> keys = keyed.keys();
        // A statement with arrays changes a row once, however often it is given.
        this.arrays = given.size() == 1 || arrays == null || keys.anyTwice(given) ? null : arrays;
        this.outcomes = new RowOutcome[given.size()];
        this.stamp = rows.context().stamp();
        this.work = new AllOrNone(
                rows, AllOrNone.oneGroup(given.size()), this::send, one.text(), index -> keys.name(given.get(index)));
        this.parameters = new RowParameters(work, (out, index) -> {
            stamp = stamp.next();
            values.write(out, given.get(index), stamp);
        });
    }

    /** Updates rows. */
    static <R> UpdateMany<R> update(RowStore<R> rows, KeyedRows<R, ?> keyed, List<R> given) {
        return new UpdateMany<>(
                rows,
                keyed,
                given,
                rows.statements().update(),
                rows.statements().arrays().update(rows.statements().keyAndVersion()),
                keyed::writeUpdate);
    }

    /** Deletes rows. */
    static <R> UpdateMany<R> delete(RowStore<R> rows, KeyedRows<R, ?> keyed, List<R> given) {
        return new UpdateMany<>(
                rows,
                keyed,
                given,
                rows.statements().delete(),
                rows.statements().arrays().delete(rows.statements().keyAndVersion()),
                (out, row, any) -> keyed.writeKeyAndVersion(out, row));
    }

    /**
     * Changes the rows; all of them or none.
     *
     * @param partly whether those that are there with their version are changed if others are not
     */
    RowOutcomes run(boolean partly) {
        return run(all -> partly || all.stream().allMatch(each -> each == RowOutcome.CHANGED));
    }

    /** Changes the rows that are there; none if one of them has another version. */
    RowOutcomes runUnlessStale() {
        return run(all -> !all.contains(RowOutcome.STALE));
    }

    private RowOutcomes run(Predicate<List<RowOutcome>> kept) {
        return work.run(
                lease -> {
                    List<RowOutcome> all = List.of(outcomes);
                    return new RowOutcomes(all, kept.test(all));
                },
                RowOutcomes::applied);
    }

    /** Returns what the library generated for the rows. */
    Stamp stamp() {
        return stamp;
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        int size = Math.min(AllOrNone.MOST_ROWS, group.length - from);
        boolean[] changed = new boolean[size];
        int sent = arrays != null && size > 1
                ? sendArrays(lease, arrays, group, from, changed)
                : sendBatch(lease, group, from, changed);
        for (int i = 0; i < sent; i++) {
            int index = group[from + i];
            outcomes[index] = changed[i]
                    ? RowOutcome.CHANGED
                    : keyed.isThere(lease, given.get(index)) ? RowOutcome.STALE : RowOutcome.ABSENT;
        }
        return sent;
    }

    private int sendArrays(Lease lease, SqlStatement statement, int[] group, int from, boolean[] changed)
            throws SQLException {
        try (Call call = lease.call(statement)) {
            int sent = parameters.together(call, group, from, changed.length);
            call.query();
            while (call.next()) {
                changed[(int) call.row().getLong() - 1] = true;
            }
            return sent;
        }
    }

    private int sendBatch(Lease lease, int[] group, int from, boolean[] changed) throws SQLException {
        try (Call call = lease.call(one)) {
            long[] counts = parameters.batch(call, group, from, changed.length);
            for (int i = 0; i < counts.length; i++) {
                changed[i] = counts[i] != 0;
            }
            return changed.length;
        }
    }

    /**
     * Writes the parameters of the statement for one row.
     *
     * @param <R> the row
     */
    @FunctionalInterface
    private interface Values<R> {
        /** Writes them. */
        void write(RowWriter out, R row, Stamp stamp) throws SQLException;
    }
}
