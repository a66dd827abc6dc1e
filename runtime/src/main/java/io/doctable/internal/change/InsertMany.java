package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.row.ValueRowReader;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.table.InsertShape;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stores many new rows, all or none, several rows per statement. */
public final class InsertMany<R, N> {
    /** More rows in one list of VALUES are not faster. */
    private static final int MOST_LISTED = 100;

    private final RowStore<R> rows;
    private final Inserts<R> single;
    private final NewRows<R, N> given;
    private final InsertShape<R, N> shape;
    private final @Nullable SqlStatement lastId;
    private final Object[] stored;
    private final AllOrNone work;
    /** Whether ids have no gaps; null if the database was not asked yet. */
    private @Nullable Boolean consecutive;

    public InsertMany(RowStore<R> rows, Inserts<R> single, NewRows<R, N> given) {
        this.rows = rows;
        this.single = single;
        this.given = given;
        this.shape = given.shape();
        this.lastId = single.lastId();
        this.stored = new Object[given.size()];
        this.work = new AllOrNone(
                rows,
                given.groups(),
                this::send,
                rows.statements().insert(given.unset(0)).text(),
                given.names());
    }

    public List<R> insert() {
        return single.checked(() -> work.run(lease -> stored()));
    }

    @SuppressWarnings("unchecked") // filled with rows of R alone
    private List<R> stored() {
        return (List<R>) new ArrayList<>(Arrays.asList(stored));
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        long unset = given.unset(group[from]);
        int left = group.length - from;
        int most = left == 1 ? 1 : rowsPerStatement(unset);
        SqlStatement arrays = most == 1 ? null : rows.statements().arrays().insert(unset);
        if (arrays != null) {
            return send(lease, arrays, group, from, Math.min(left, AllOrNone.MOST_ROWS));
        }
        // Few different sizes, so that their statements are kept.
        int size = left >= most ? most : Integer.highestOneBit(left);
        if (size > 1 && lastId != null && unset == 0 && idsAreConsecutive(lease)) {
            sendAndCountIds(lease, lastId, Arrays.copyOfRange(group, from, from + size));
            return size;
        }
        return send(lease, rows.statements().insert(unset, size), group, from, size);
    }

    private int rowsPerStatement(long unset) {
        List<ColumnSchema> back = rows.statements().gotBack(unset);
        // Without an identity, it is unknown which returned row belongs to which given one.
        return back.isEmpty() || identityIn(back) >= 0
                ? Math.min(MOST_LISTED, rows.statements().rowsPerInsert(unset))
                : 1;
    }

    private static int identityIn(List<ColumnSchema> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).generation() == Generation.IDENTITY)
                .findFirst()
                .orElse(-1);
    }

    /** Sends up to {@code size} rows, fewer if they are large; returns their number. */
    private int send(Lease lease, SqlStatement statement, int[] group, int from, int size) throws SQLException {
        try (Call call = lease.call(statement)) {
            int[] sent = given.write(call, work, group, from, size);
            boolean returns = !statement.results().columns().isEmpty();
            if (returns) {
                call.query();
            } else if (call.update() < sent.length) {
                throw rows.notStored(lease, statement);
            }
            int identity = identityIn(statement.results().columns());
            long last = Long.MIN_VALUE;
            for (int index : sent) {
                RowReader returned = Inserts.nothingReturned();
                if (returns) {
                    if (!call.next()) {
                        throw rows.notStored(lease, statement);
                    }
                    returned = call.row();
                }
                if (identity >= 0) {
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
                stored[index] = shape.complete(given.row(index), given.stamp(index), returned);
            }
            if (returns) {
                call.finish();
            }
            return sent.length;
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

    private boolean idsAreConsecutive(Lease lease) throws SQLException {
        if (consecutive == null) {
            ColumnSchema identity =
                    rows.schema().generatedBy(Generation.IDENTITY).orElseThrow();
            String query = rows.dialect().dml().givesConsecutiveIds(rows.schema(), identity);
            RowShape none = RowShape.of(rows.schema(), List.of());
            consecutive = query != null && rows.any(lease, new SqlStatement(query, none, none), RowStore.NO_PARAMETERS);
        }
        return consecutive;
    }

    /** Sends rows without having their ids returned, and counts the ids down from the last one. */
    private void sendAndCountIds(Lease lease, SqlStatement askForId, int[] sent) throws SQLException {
        SqlStatement statement = rows.statements().insertOnly(0, sent.length);
        try (Call call = lease.call(statement)) {
            given.write(call, work, sent, 0, sent.length);
            // As a batch, for the driver may look up a key by itself, slowly, after a single insert.
            call.addBatch();
            if (call.batch()[0] < sent.length) {
                throw rows.notStored(lease, statement);
            }
        }
        long last;
        try (Call call = lease.call(askForId)) {
            call.bind();
            call.query();
            call.next();
            last = call.row().getLong();
        }
        Object[] id = new Object[1];
        RowReader returned =
                new ValueRowReader(id, askForId.results(), rows.context().jsonCodec());
        for (int i = 0; i < sent.length; i++) {
            id[0] = last - sent.length + 1 + i;
            returned.rewind();
            stored[sent[i]] = shape.complete(given.row(sent[i]), given.stamp(sent[i]), returned);
        }
    }
}
