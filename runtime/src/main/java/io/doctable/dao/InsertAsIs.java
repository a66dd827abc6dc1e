package io.doctable.dao;

import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stores rows with every column as given and moves the identity past the largest id. */
final class InsertAsIs<R> {
    private final RowStore<R> rows;
    /** Null if the database moves the identity itself. */
    private final @Nullable SqlStatement moveIdentity;

    InsertAsIs(RowStore<R> rows) {
        this.rows = rows;
        this.moveIdentity = rows.moveIdentity();
    }

    R one(R row) {
        Objects.requireNonNull(row, "row");
        SqlStatement statement = rows.statements().insertAsIs();
        if (moveIdentity == null) {
            try (Lease lease = rows.lend(Access.WRITE)) {
                store(lease, statement, row);
            }
        } else {
            rows.atomically(lease -> {
                store(lease, statement, row);
                return rows.any(lease, moveIdentity, RowStore.NO_PARAMETERS);
            });
        }
        return rows.mapping().normalize(row);
    }

    private void store(Lease lease, SqlStatement statement, R row) {
        if (rows.change(lease, statement, out -> rows.mapping().write(out, row)) == 0) {
            throw rows.notStored(lease, statement);
        }
    }

    List<R> all(Collection<? extends R> all) {
        List<R> given = Given.copy(all);
        if (given.isEmpty()) {
            return List.of();
        }
        rows.atomically(lease -> {
            insert(lease, given);
            return moveIdentity == null || rows.any(lease, moveIdentity, RowStore.NO_PARAMETERS);
        });
        List<R> stored = new ArrayList<>(given.size());
        given.forEach(row -> stored.add(rows.mapping().normalize(row)));
        return stored;
    }

    private void insert(Lease lease, List<R> given) {
        int most = rows.statements().rowsPerInsert(0);
        for (int from = 0; from < given.size(); ) {
            // Few different sizes, so that their statements are kept.
            int left = Math.min(most, given.size() - from);
            int size = left == most ? most : Integer.highestOneBit(left);
            insert(lease, given, IntStream.range(from, from + size).toArray());
            from += size;
        }
    }

    /** Inserts the rows at these indexes with one statement. */
    private void insert(Lease lease, List<R> given, int[] indexes) {
        SqlStatement statement = rows.statements().insertAsIs(indexes.length);
        try {
            InnerSavepoint savepoint = InnerSavepoint.set(lease);
            CulpritSearch culprit = new CulpritSearch(lease, statement.text(), indexes);
            CulpritSearch.Attempt attempt = index -> attempt(lease, given.get(index));
            try (Call call = lease.call(statement)) {
                write(call.bind(), given, indexes);
                if (call.update() < indexes.length) {
                    throw rows.notStored(lease, statement);
                }
            } catch (SQLException e) {
                throw culprit.search(e, savepoint, attempt);
            } catch (RowNotStoredException e) {
                throw culprit.search(e, savepoint, attempt);
            }
            savepoint.release();
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    private void write(RowWriter out, List<R> given, int[] indexes) throws SQLException {
        for (int index : indexes) {
            try {
                rows.mapping().write(out, given.get(index));
            } catch (DocTableException e) {
                throw CulpritSearch.at(index, e);
            }
        }
    }

    /** Inserts one row to find out whether it fails. */
    private void attempt(Lease lease, R row) throws SQLException {
        SqlStatement statement = rows.statements().insertAsIs();
        try (Call call = lease.call(statement)) {
            rows.mapping().write(call.bind(), row);
            if (call.update() == 0) {
                throw rows.notStored(lease, statement);
            }
        }
    }
}
