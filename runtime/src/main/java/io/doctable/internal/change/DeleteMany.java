package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.PrimaryKey;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the rows with many keys, all or none, whatever their versions. */
final class DeleteMany<R, K> {
    private final SqlStatement one;
    private final @Nullable SqlStatement arrays;
    private final AllOrNone work;
    private final RowParameters parameters;
    private long deleted;

    DeleteMany(RowStore<R> rows, PrimaryKey<R, K> key, List<K> ids) {
        this.one = rows.statements().deleteById();
        this.arrays = ids.size() == 1 ? null : rows.statements().arrays().deleteBy(key.columns());
        RowKeys<K> keys = new RowKeys<>(rows, key, key::write);
        this.work = new AllOrNone(
                rows, AllOrNone.oneGroup(ids.size()), this::send, one.text(), index -> keys.name(ids.get(index)));
        this.parameters = new RowParameters(work, (out, index) -> key.write(out, ids.get(index)));
    }

    /** Returns the number of deleted rows. */
    long run() {
        return work.run(lease -> deleted);
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        int size = Math.min(AllOrNone.MOST_ROWS, group.length - from);
        try (Call call = lease.call(arrays != null ? arrays : one)) {
            if (arrays != null) {
                int sent = parameters.together(call, group, from, size);
                deleted += call.update();
                return sent;
            }
            for (long count : parameters.batch(call, group, from, size)) {
                deleted += count;
            }
            return size;
        }
    }
}
