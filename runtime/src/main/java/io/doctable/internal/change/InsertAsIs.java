package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.PrimaryKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Stores rows with every column as given and moves the identity past the largest id. */
public final class InsertAsIs<R> {
    private final RowStore<R> rows;
    /** Null if the database moves the identity itself. */
    private final @Nullable SqlStatement moveIdentity;

    public InsertAsIs(RowStore<R> rows) {
        this.rows = rows;
        this.moveIdentity = rows.moveIdentity();
    }

    public R one(R row) {
        Objects.requireNonNull(row, "row");
        if (moveIdentity == null) {
            try (Lease lease = rows.lend(Access.WRITE)) {
                store(lease, row);
            }
        } else {
            rows.atomically(lease -> {
                store(lease, row);
                return rows.any(lease, moveIdentity, RowStore.NO_PARAMETERS);
            });
        }
        return rows.mapping().normalize(row);
    }

    private void store(Lease lease, R row) {
        SqlStatement statement = rows.statements().insertAsIs();
        if (rows.change(lease, statement, out -> rows.mapping().write(out, row)) == 0) {
            throw rows.notStored(lease, statement);
        }
    }

    public List<R> all(Collection<? extends R> all) {
        List<R> given = Given.copy(all);
        if (given.isEmpty()) {
            return List.of();
        }
        new Many(given, AllOrNone.oneGroup(given.size())).store();
        List<R> stored = new ArrayList<>(given.size());
        given.forEach(row -> stored.add(rows.mapping().normalize(row)));
        return stored;
    }

    /** Stores only the rows at these indexes. */
    public void all(List<R> given, int[] indexes) {
        new Many(given, List.of(indexes)).store();
    }

    /** Returns how messages name the rows. */
    private IntFunction<String> names(List<R> given) {
        PrimaryKey<R, ?> key = rows.table().primaryKey().orElse(null);
        return key == null ? index -> "" : index -> RowKeys.of(rows, key).name(given.get(index));
    }

    /** The rows of one call. */
    private final class Many {
        private final AllOrNone work;
        private final RowParameters parameters;

        Many(List<R> given, List<int[]> groups) {
            this.work = new AllOrNone(
                    rows, groups, this::send, rows.statements().insertAsIs().text(), names(given));
            this.parameters =
                    new RowParameters(work, (out, index) -> rows.mapping().write(out, given.get(index)));
        }

        void store() {
            work.run(lease -> moveIdentity == null || rows.any(lease, moveIdentity, RowStore.NO_PARAMETERS));
        }

        private int send(Lease lease, int[] group, int from) throws SQLException {
            int left = group.length - from;
            int most = rows.statements().rowsPerInsert(0);
            SqlStatement arrays = left == 1 ? null : rows.statements().arrays().insertAsIs();
            int size = arrays != null
                    ? Math.min(left, AllOrNone.MOST_ROWS)
                    // Few different sizes, so that their statements are kept.
                    : left >= most ? most : Integer.highestOneBit(left);
            SqlStatement statement = arrays != null ? arrays : rows.statements().insertAsIs(size);
            try (Call call = lease.call(statement)) {
                int sent = parameters.together(call, group, from, size);
                if (call.update() < sent) {
                    throw rows.notStored(lease, statement);
                }
                return sent;
            }
        }
    }
}
