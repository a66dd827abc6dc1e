package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.Load;
import io.doctable.internal.dialect.LoadSql;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import io.doctable.schema.Generation;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a bulk insert that are in memory at a time. */
final class BulkChunk<T> {
    /** Fewer rows are not worth the question whether they can be loaded. */
    private static final int LEAST_LOADED = 50;

    private final RowStore<?> rows;
    private final BulkShape<T> shape;
    private final List<T> given;
    private final Map<Long, Boolean> loads;
    private final AllOrNone work;
    private final RowParameters parameters;
    private final Stamp[] stamps;
    private boolean loaded;

    /**
     * @param first the number of the first row
     * @param loads whether rows of a mask can be loaded, as far as it is known
     */
    BulkChunk(RowStore<?> rows, BulkShape<T> shape, List<T> given, long first, Map<Long, Boolean> loads) {
        this.rows = rows;
        this.shape = shape;
        this.given = given;
        this.loads = loads;
        long[] masks = new long[given.size()];
        this.stamps = new Stamp[given.size()];
        boolean ids = rows.schema().generatedBy(Generation.UUID).isPresent();
        Stamp stamp = rows.context().stamp();
        for (int i = 0; i < masks.length; i++) {
            masks[i] = shape.mask(given.get(i));
            stamps[i] = stamp;
            if (ids) {
                // New ids ascend in the given order, whatever the order in which the rows are sent.
                stamps[i] = stamp.next();
                stamps[i].uuid();
            }
        }
        this.work = new AllOrNone(
                        rows,
                        new MaskGroups(masks).groups(rows.refersToItself()),
                        this::send,
                        shape.listed(masks[0], 1).text(),
                        shape.names(given))
                .from(first);
        this.parameters = new RowParameters(work, (out, index) -> shape.write(out, given.get(index), stamps[index]));
    }

    /** Stores the rows; whether any of them were loaded. */
    boolean store() {
        return work.run(lease -> loaded);
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        long mask = shape.mask(given.get(group[from]));
        int left = group.length - from;
        Load load = left < LEAST_LOADED ? null : load(lease, mask);
        if (load != null) {
            return send(lease, load, mask, group, from);
        }
        SqlStatement arrays = left == 1 ? null : shape.arrays(mask);
        int most = arrays != null ? AllOrNone.MOST_ROWS : shape.most(mask);
        // Few different sizes, so that their statements are kept.
        int size = arrays != null || left >= most ? Math.min(left, most) : Integer.highestOneBit(left);
        SqlStatement statement = arrays != null ? arrays : shape.listed(mask, size);
        try (Call call = lease.call(statement)) {
            int sent = parameters.together(call, group, from, size);
            if (call.update() < sent) {
                throw rows.notStored(lease, statement);
            }
            return sent;
        }
    }

    private @Nullable Load load(Lease lease, long mask) throws SQLException {
        if (loads.getOrDefault(mask, true)) {
            LoadSql sql = shape.load(mask);
            RowShape none = RowShape.of(rows.schema(), List.of());
            if (sql != null
                    && (loads.containsKey(mask)
                            || rows.any(lease, new SqlStatement(sql.question(), none, none), RowStore.NO_PARAMETERS))) {
                Load load = lease.load(new SqlStatement(sql.text(), shape.columns(mask), none));
                loads.put(mask, load != null);
                return load;
            }
            loads.put(mask, false);
        }
        return null;
    }

    private int send(Lease lease, Load load, long mask, int[] group, int from) throws SQLException {
        int next = from;
        do {
            parameters.one(load.row(), group[next++]);
        } while (next < group.length && !load.isFull());
        if (load.send() < next - from) {
            throw rows.notStored(lease, shape.listed(mask, 1));
        }
        loaded = true;
        return next - from;
    }
}
