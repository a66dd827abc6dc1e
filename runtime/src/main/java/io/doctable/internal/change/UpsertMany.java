package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowReader;
import io.doctable.table.InsertShape;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inserts or updates many new rows by a key, or inserts those that are absent: as arrays where the database takes them,
 * else one by one, in one transaction.
 */
public final class UpsertMany<R, N> {
    private final RowStore<R> rows;
    private final Inserts<R> single;
    private final InsertShape<R, N> shape;
    private final NewRows<R, N> given;
    private final UniqueKey<R> key;
    private final boolean updates;
    /** Whether a statement takes several rows; an upsert changes no row twice. */
    private final boolean together;

    private final AllOrNone work;
    private final @Nullable Object[] stored;

    /** @param updates whether a row that is there is updated */
    public UpsertMany(RowStore<R> rows, Inserts<R> single, NewRows<R, N> given, UniqueKey<R> key, boolean updates) {
        this.rows = rows;
        this.single = single;
        this.shape = given.shape();
        this.given = given;
        this.key = key;
        this.updates = updates;
        this.stored = new Object[given.size()];
        // Refuses a key that the rows do not hold before anything is sent, and finds rows with the same key.
        for (int[] group : given.groups()) {
            one(given.unset(group[0]));
        }
        boolean anyTwice = RowKeys.of(rows, shape, key).anyTwice(given.all());
        this.together = !updates || !anyTwice;
        this.work = new AllOrNone(
                rows,
                // Of two rows with the same key, the second one comes second.
                anyTwice ? given.groups(true) : given.groups(),
                this::send,
                one(given.unset(0)).text(),
                given.names());
    }

    /** Returns the rows as stored. */
    @SuppressWarnings("unchecked") // filled with rows of R alone
    public List<R> upsert() {
        return single.checked(() -> work.run(lease -> (List<R>) new ArrayList<>(Arrays.asList(stored))));
    }

    /** Returns the rows that were inserted, empty for those that were there. */
    @SuppressWarnings("unchecked") // filled with rows of R alone
    public List<Optional<R>> insertIfAbsent() {
        return single.checked(() -> work.run(lease -> {
            List<Optional<R>> found = new ArrayList<>(stored.length);
            for (Object each : stored) {
                found.add(Optional.ofNullable((R) each));
            }
            return found;
        }));
    }

    private SqlStatement one(long unset) {
        return updates
                ? rows.statements().upsert(unset, key.columns())
                : rows.statements().insertIfAbsent(unset, key.columns());
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        long unset = given.unset(group[from]);
        int left = group.length - from;
        SqlStatement arrays = null;
        if (left > 1 && together) {
            arrays = updates
                    ? rows.statements().arrays().upsert(unset, key.columns())
                    : rows.statements().arrays().insertIfAbsent(unset, key.columns());
        }
        if (arrays == null) {
            sendOne(lease, one(unset), group[from]);
            return 1;
        }
        return sendArrays(lease, arrays, group, from, Math.min(left, AllOrNone.MOST_ROWS));
    }

    private void sendOne(Lease lease, SqlStatement statement, int index) throws SQLException {
        try (Call call = lease.call(statement)) {
            given.write(call, work, new int[] {index}, 0, 1);
            stored[index] = null;
            if (statement.results().columns().isEmpty()) {
                if (call.update() > 0) {
                    stored[index] = shape.complete(given.row(index), given.stamp(index), Inserts.nothingReturned());
                }
                return;
            }
            call.query();
            if (call.next()) {
                stored[index] = read(index, call.row());
                call.finish();
            } else if (updates) {
                throw rows.notStored(lease, statement);
            }
        }
    }

    private int sendArrays(Lease lease, SqlStatement statement, int[] group, int from, int size) throws SQLException {
        try (Call call = lease.call(statement)) {
            int[] sent = given.write(call, work, group, from, size);
            for (int index : sent) {
                stored[index] = null;
            }
            call.query();
            int found = 0;
            while (call.next()) {
                Long number = call.row().getLongOrNull();
                if (number == null) {
                    throw new DocTableException(
                            "a stored row of table " + rows.schema().qualifiedName() + " has other values of the key ("
                                    + String.join(", ", key.columns())
                                    + ") than the row that was given, so they cannot be matched. A trigger of the table"
                                    + " probably changes them: store these rows one by one",
                            statement.text(),
                            null);
                }
                int index = sent[(int) (number - 1)];
                stored[index] = read(index, call.row());
                found++;
            }
            if (updates && found < sent.length) {
                throw rows.notStored(lease, statement);
            }
            return sent.length;
        }
    }

    private R read(int index, RowReader returned) throws SQLException {
        return updates ? rows.mapping().read(returned) : shape.complete(given.row(index), given.stamp(index), returned);
    }
}
