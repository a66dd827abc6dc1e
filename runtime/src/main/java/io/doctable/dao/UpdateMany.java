package io.doctable.dao;

import io.doctable.dao.BatchResult.Outcome;
import io.doctable.dialect.SqlStatement;
import io.doctable.engine.Call;
import io.doctable.engine.Lease;
import io.doctable.error.DocTableException;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Updates many rows in one transaction. */
final class UpdateMany<R> {
    private static final int ROWS_PER_BATCH = 1000;

    private final RowStore<R> rows;
    private final KeyedRows<R, ?> keyed;
    private final Lease lease;

    UpdateMany(RowStore<R> rows, KeyedRows<R, ?> keyed, Lease lease) {
        this.rows = rows;
        this.keyed = keyed;
        this.lease = lease;
    }

    BatchResult update(List<R> given, UpdateMode mode) {
        SqlStatement statement = rows.statements().update();
        try {
            // The transaction may be a longer one, which is not to end because a row was stale.
            Savepoint savepoint = Savepoint.set(lease);
            List<Outcome> outcomes = outcomes(statement, given, savepoint);
            boolean undo =
                    mode == UpdateMode.ALL_OR_NOTHING && outcomes.stream().anyMatch(o -> o != Outcome.UPDATED);
            if (undo) {
                savepoint.rollback();
            } else {
                savepoint.release();
            }
            return new BatchResult(outcomes, !undo);
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    private List<Outcome> outcomes(SqlStatement statement, List<R> given, Savepoint savepoint) {
        List<Outcome> outcomes = new ArrayList<>(given.size());
        Stamp stamp = lease.engine().stamp();
        try {
            for (int from = 0; from < given.size(); from += ROWS_PER_BATCH) {
                List<R> some = given.subList(from, Math.min(from + ROWS_PER_BATCH, given.size()));
                outcomes.addAll(outcomes(some, batch(statement, some, from, stamp)));
            }
            return outcomes;
        } catch (SQLException e) {
            throw new CulpritSearch(
                            lease,
                            statement.text(),
                            IntStream.range(0, given.size()).toArray())
                    .search(e, savepoint, index -> batch(statement, given.subList(index, index + 1), index, stamp));
        }
    }

    private long[] batch(SqlStatement statement, List<R> some, int from, Stamp stamp) throws SQLException {
        try (Call call = lease.call(statement)) {
            for (int i = 0; i < some.size(); i++) {
                try {
                    keyed.writeUpdate(call.bind(), some.get(i), stamp.next());
                } catch (DocTableException e) {
                    throw CulpritSearch.at(from + i, e);
                }
                call.addBatch();
            }
            return call.batch();
        }
    }

    private List<Outcome> outcomes(List<R> some, long[] changed) {
        List<Outcome> outcomes = new ArrayList<>(some.size());
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] != 0) {
                outcomes.add(Outcome.UPDATED);
            } else {
                outcomes.add(keyed.isThere(lease, some.get(i)) ? Outcome.STALE : Outcome.ABSENT);
            }
        }
        return outcomes;
    }
}
