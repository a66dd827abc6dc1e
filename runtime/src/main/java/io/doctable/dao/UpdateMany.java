package io.doctable.dao;

import io.doctable.dao.BatchResult.Outcome;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Updates many rows as one batch in one transaction. */
final class UpdateMany<R> {
    private static final int ROWS_PER_BATCH = 1000;

    private final RowStore<R> rows;
    private final KeyedRows<R, ?> keyed;
    private final List<R> given;
    private final UpdateMode mode;
    private final SqlStatement statement;

    UpdateMany(RowStore<R> rows, KeyedRows<R, ?> keyed, List<R> given, UpdateMode mode) {
        this.rows = rows;
        this.keyed = keyed;
        this.given = given;
        this.mode = mode;
        this.statement = rows.statements().update();
    }

    BatchResult update() {
        // The savepoint would do for both, but within one SQLite copies every page that each statement touches.
        return isPartOfATransaction() ? rows.atomically(this::updateInside) : updateAlone();
    }

    private boolean isPartOfATransaction() {
        try (Lease lease = rows.lend(Access.WRITE)) {
            return lease.inTransaction();
        }
    }

    private BatchResult updateInside(Lease lease) {
        Stamp stamp = lease.context().stamp();
        try {
            // The transaction is a longer one, which is not to end because a row was stale.
            InnerSavepoint savepoint = InnerSavepoint.set(lease);
            BatchResult result;
            try {
                result = result(lease, stamp);
            } catch (SQLException e) {
                int[] indexes = IntStream.range(0, given.size()).toArray();
                throw new CulpritSearch(lease, statement.text(), indexes)
                        .search(e, savepoint, index -> batch(lease, index, index + 1, stamp));
            }
            if (result.applied()) {
                savepoint.release();
            } else {
                savepoint.rollback();
            }
            return result;
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    private BatchResult updateAlone() {
        try {
            return rows.atomically(lease -> {
                try {
                    BatchResult result = result(lease, lease.context().stamp());
                    if (!result.applied()) {
                        throw new Undoing(result);
                    }
                    return result;
                } catch (SQLException e) {
                    throw lease.failure(e, statement.text());
                }
            });
        } catch (Undoing undoing) {
            return undoing.result;
        } catch (CommitOutcomeUnknownException | ConnectionLostException e) {
            throw e;
        } catch (DocTableException e) {
            // Only a batch that the database refused has somebody else to blame.
            throw e.vendorCode() == 0 && e.sqlState() == null ? e : blamed(e);
        }
    }

    /**
     * Finds the row that failed by updating the rows one by one in a second transaction, which is always rolled back;
     * returns its failure.
     */
    private DocTableException blamed(DocTableException failure) {
        try {
            return rows.atomically(lease -> {
                Stamp stamp = lease.context().stamp();
                for (int i = 0; i < given.size(); i++) {
                    try {
                        batch(lease, i, i + 1, stamp);
                    } catch (SQLException e) {
                        throw CulpritSearch.at(i, lease.failure(e, statement.text()));
                    }
                }
                throw new Undoing(new BatchResult(List.of(), false));
            });
        } catch (Undoing undoing) {
            return failure;
        } catch (DocTableException e) {
            e.addSuppressed(failure);
            return e;
        }
    }

    private BatchResult result(Lease lease, Stamp stamp) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>(given.size());
        for (int from = 0; from < given.size(); from += ROWS_PER_BATCH) {
            int to = Math.min(from + ROWS_PER_BATCH, given.size());
            for (long changed : batch(lease, from, to, stamp)) {
                R row = given.get(outcomes.size());
                outcomes.add(
                        changed != 0 ? Outcome.UPDATED : keyed.isThere(lease, row) ? Outcome.STALE : Outcome.ABSENT);
            }
        }
        boolean complete = outcomes.stream().allMatch(outcome -> outcome == Outcome.UPDATED);
        return new BatchResult(outcomes, complete || mode == UpdateMode.PARTIAL);
    }

    private long[] batch(Lease lease, int from, int to, Stamp stamp) throws SQLException {
        try (Call call = lease.call(statement)) {
            for (int i = from; i < to; i++) {
                try {
                    keyed.writeUpdate(call.bind(), given.get(i), stamp.next());
                } catch (DocTableException e) {
                    throw CulpritSearch.at(i, e);
                }
                call.addBatch();
            }
            return call.batch();
        }
    }

    /** Rolls the transaction back and carries its result. */
    private static final class Undoing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BatchResult result;

        Undoing(BatchResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
