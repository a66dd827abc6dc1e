package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowWriter;
import io.doctable.table.PrimaryKey;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the rows with many keys, all or none, whatever their versions. */
final class DeleteMany<R, K> {
    private final PrimaryKey<R, K> key;
    private final List<K> ids;
    private final SqlStatement one;
    private final @Nullable SqlStatement arrays;
    private final AllOrNone work;
    private long deleted;

    DeleteMany(RowStore<R> rows, PrimaryKey<R, K> key, List<K> ids) {
        this.key = key;
        this.ids = ids;
        this.one = rows.statements().deleteById();
        this.arrays = ids.size() == 1 ? null : rows.statements().arrays().deleteBy(key.columns());
        RowKeys<K> keys = new RowKeys<>(rows, key, key::write);
        this.work = new AllOrNone(
                rows, AllOrNone.oneGroup(ids.size()), this::send, one.text(), index -> keys.name(ids.get(index)));
    }

    /** Returns the number of deleted rows. */
    long run() {
        return work.run(lease -> deleted);
    }

    private int send(Lease lease, int[] group, int from) throws SQLException {
        int size = Math.min(AllOrNone.MOST_ROWS, group.length - from);
        try (Call call = lease.call(arrays != null ? arrays : one)) {
            if (arrays != null) {
                RowWriter out = call.bind();
                int sent = 0;
                do {
                    write(out, group[from + sent++]);
                } while (sent < size && !call.isFull());
                deleted += call.update();
                return sent;
            }
            for (int i = 0; i < size; i++) {
                write(call.bind(), group[from + i]);
                call.addBatch();
            }
            for (long count : call.batch()) {
                deleted += count;
            }
            return size;
        }
    }

    private void write(RowWriter out, int index) throws SQLException {
        try {
            key.write(out, ids.get(index));
        } catch (DocTableException e) {
            throw work.at(index, e);
        }
    }
}
