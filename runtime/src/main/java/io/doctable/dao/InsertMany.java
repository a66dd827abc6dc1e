package io.doctable.dao;

import io.doctable.error.DocTableException;
import io.doctable.error.RowNotStoredException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stores many new rows, all or none: several rows per statement, grouped by the defaulted columns that they leave
 * unset.
 */
final class InsertMany<R, N> {
    /** More rows per statement are not faster. */
    private static final int MOST_ROWS = 100;

    private final RowStore<R> rows;
    private final Inserts<R> single;
    private final InsertShape<R, N> shape;

    InsertMany(RowStore<R> rows, Inserts<R> single, InsertShape<R, N> shape) {
        this.rows = rows;
        this.single = single;
        this.shape = shape;
    }

    List<R> insert(Collection<? extends N> newRows) {
        List<N> given = Given.copy(newRows);
        if (given.isEmpty()) {
            return List.of();
        }
        return rows.atomically(lease -> single.checked(() -> insert(lease, given)));
    }

    private List<R> insert(Lease lease, List<N> given) {
        long[] unset = given.stream().mapToLong(shape::unset).toArray();
        Stamp[] stamps = stamps(lease.context().stamp(), given.size());
        Object[] stored = new Object[given.size()];
        for (int[] group : groups(unset)) {
            int most = rowsPerStatement(unset[group[0]]);
            for (int from = 0; from < group.length; ) {
                // Few different sizes, so that their statements are kept.
                int left = Math.min(most, group.length - from);
                int size = left == most ? most : Integer.highestOneBit(left);
                insert(lease, given, Arrays.copyOfRange(group, from, from + size), stamps, stored);
                from += size;
            }
        }
        @SuppressWarnings("unchecked") // filled by insert with rows of R alone
        List<R> result = (List<R>) new ArrayList<>(Arrays.asList(stored));
        return result;
    }

    /** Creates one stamp per row. New ids ascend in the given order, whatever the order in which the rows are sent. */
    private Stamp[] stamps(Stamp first, int number) {
        boolean ids = rows.schema().generatedBy(Generation.UUID).isPresent();
        Stamp[] stamps = new Stamp[number];
        for (int i = 0; i < number; i++) {
            stamps[i] = i == 0 ? first : first.next();
            if (ids) {
                stamps[i].uuid();
            }
        }
        return stamps;
    }

    /** Groups the indexes of rows that share a statement. */
    private List<int[]> groups(long[] unset) {
        List<int[]> groups = new ArrayList<>();
        if (refersToItself()) {
            // A row may refer to one before it, so the order stays and only neighbours go together.
            for (int from = 0, to; from < unset.length; from = to) {
                for (to = from + 1; to < unset.length && unset[to] == unset[from]; ) {
                    to++;
                }
                groups.add(IntStream.range(from, to).toArray());
            }
        } else {
            for (long mask : Arrays.stream(unset).distinct().toArray()) {
                groups.add(IntStream.range(0, unset.length)
                        .filter(i -> unset[i] == mask)
                        .toArray());
            }
        }
        return groups;
    }

    private boolean refersToItself() {
        return rows.schema().foreignKeys().stream()
                .anyMatch(key -> key.targetTable().equals(rows.schema().name()));
    }

    private int rowsPerStatement(long unset) {
        List<ColumnSchema> back = rows.statements().gotBack(unset);
        // Without an identity, it is unknown which returned row belongs to which given one.
        return back.isEmpty() || identityIn(back) >= 0
                ? Math.min(MOST_ROWS, rows.statements().rowsPerInsert(unset))
                : 1;
    }

    private static int identityIn(List<ColumnSchema> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).generation() == Generation.IDENTITY)
                .findFirst()
                .orElse(-1);
    }

    /** Inserts the rows at these indexes with one statement. */
    private void insert(Lease lease, List<N> given, int[] indexes, Stamp[] stamps, Object[] stored) {
        if (indexes.length == 1) {
            insertOne(lease, given, indexes[0], stamps, stored);
            return;
        }
        SqlStatement statement = rows.statements().insert(shape.unset(given.get(indexes[0])), indexes.length);
        try {
            InnerSavepoint savepoint = InnerSavepoint.set(lease);
            CulpritSearch culprit = new CulpritSearch(lease, statement.text(), indexes);
            CulpritSearch.Attempt attempt = index -> attempt(lease, given.get(index), stamps[index]);
            try {
                insert(lease, statement, given, indexes, stamps, stored);
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

    private void insert(
            Lease lease, SqlStatement statement, List<N> given, int[] indexes, Stamp[] stamps, Object[] stored)
            throws SQLException {
        try (Call call = lease.call(statement)) {
            write(call.bind(), given, indexes, stamps);
            if (!statement.results().columns().isEmpty()) {
                call.query();
            } else if (call.update() < indexes.length) {
                throw rows.notStored(lease, statement);
            }
            complete(lease, call, statement, given, indexes, stamps, stored);
        }
    }

    private void write(RowWriter out, List<N> given, int[] indexes, Stamp[] stamps) throws SQLException {
        for (int index : indexes) {
            try {
                shape.write(out, given.get(index), stamps[index]);
            } catch (DocTableException e) {
                throw CulpritSearch.at(index, e);
            }
        }
    }

    private void complete(
            Lease lease,
            Call call,
            SqlStatement statement,
            List<N> given,
            int[] indexes,
            Stamp[] stamps,
            Object[] stored)
            throws SQLException {
        int identity = identityIn(statement.results().columns());
        long last = Long.MIN_VALUE;
        for (int index : indexes) {
            RowReader returned = Inserts.nothingReturned();
            if (identity >= 0) {
                if (!call.next()) {
                    throw rows.notStored(lease, statement);
                }
                returned = call.row();
                long id = idAt(identity, returned);
                if (id <= last) {
                    throw new DocTableException(
                            "the database returned the ids of new rows out of order (" + id + " after " + last
                                    + "), so they cannot be assigned to the rows; insert these rows one by one",
                            statement.text(),
                            null);
                }
                last = id;
            }
            stored[index] = shape.complete(given.get(index), stamps[index], returned);
        }
    }

    /** Reads the id of the current returned row and rewinds to its first column. */
    private static long idAt(int column, RowReader returned) throws SQLException {
        for (int i = 0; i < column; i++) {
            returned.getStringOrNull();
        }
        long id = returned.getLong();
        returned.rewind();
        return id;
    }

    /** Inserts one row to find out whether it fails. */
    private void attempt(Lease lease, N row, Stamp stamp) throws SQLException {
        SqlStatement statement = rows.statements().insert(shape.unset(row));
        try (Call call = lease.call(statement)) {
            shape.write(call.bind(), row, stamp);
            boolean isStored;
            if (statement.results().columns().isEmpty()) {
                isStored = call.update() > 0;
            } else {
                call.query();
                isStored = call.next();
            }
            if (!isStored) {
                throw rows.notStored(lease, statement);
            }
        }
    }

    private void insertOne(Lease lease, List<N> given, int index, Stamp[] stamps, Object[] stored) {
        try {
            stored[index] = single.one(lease, shape, given.get(index), stamps[index]);
        } catch (DocTableException e) {
            throw CulpritSearch.at(index, e);
        }
    }
}
