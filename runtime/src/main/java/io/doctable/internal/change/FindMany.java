package io.doctable.internal.change;

import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.PrimaryKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds rows by many keys, several keys per statement, in the order of the keys. */
final class FindMany<R, K> {
    private static final int MOST_KEYS = 256;
    private static final int MOST_KEYS_IN_ARRAYS = 2000;

    /**
     * Types whose values equal the ones that the database returns; values of other types may be truncated, rescaled or
     * lack equals.
     */
    private static final Set<Class<?>> EXACT =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, String.class, UUID.class, LocalDate.class);

    private final RowStore<R> rows;
    private final PrimaryKey<R, K> key;
    private final SqlStatement byKey;
    private final Lease lease;
    /** Whether a key column has its own collation or type, which may match texts that are not equal in Java. */
    private final boolean collated;

    FindMany(RowStore<R> rows, PrimaryKey<R, K> key, SqlStatement byKey, Lease lease) {
        this.rows = rows;
        this.key = key;
        this.byKey = byKey;
        this.lease = lease;
        this.collated = key.columns().stream()
                .map(name -> rows.schema().column(name).on(rows.dialect().name()))
                .anyMatch(words -> words.collation() != null || words.type() != null);
    }

    List<R> find(List<K> ids) {
        List<R> found = new ArrayList<>(ids.size());
        SqlStatement arrays =
                ids.size() == 1 ? null : rows.statements().arrays().selectBy(key.columns());
        int most = arrays == null ? MOST_KEYS : MOST_KEYS_IN_ARRAYS;
        for (int from = 0; from < ids.size(); from += most) {
            List<K> some = ids.subList(from, Math.min(from + most, ids.size()));
            match(some, arrays == null ? select(some) : select(arrays, some), found);
        }
        return found;
    }

    private List<R> select(List<K> ids) {
        // Few different numbers of keys, so that the statements are kept; the last key fills up.
        int slots = ids.size() == 1 ? 1 : Integer.highestOneBit(ids.size() - 1) * 2;
        List<R> some = new ArrayList<>(ids.size());
        rows.read(
                lease,
                rows.statements().selectByAny(key.columns(), slots),
                out -> {
                    for (int i = 0; i < slots; i++) {
                        key.write(out, ids.get(Math.min(i, ids.size() - 1)));
                    }
                },
                some);
        return some;
    }

    private List<R> select(SqlStatement arrays, List<K> ids) {
        List<R> some = new ArrayList<>(ids.size());
        rows.read(
                lease,
                arrays,
                out -> {
                    for (K id : ids) {
                        key.write(out, id);
                    }
                },
                some);
        return some;
    }

    /** Adds the rows in the order of their keys. */
    private void match(List<K> ids, List<R> some, List<R> found) {
        // Twice the size, so that it never grows.
        Map<K, R> byId = new HashMap<>(2 * some.size());
        for (R row : some) {
            byId.put(key.of(row), row);
        }
        for (K id : ids) {
            R row = byId.get(id);
            if (row != null) {
                found.add(row);
            } else if (collated || !EXACT.contains(id.getClass())) {
                rows.first(lease, byKey, out -> key.write(out, id)).ifPresent(found::add);
            }
        }
    }
}
