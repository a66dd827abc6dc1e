package io.doctable.internal.statement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statements of one table that were made so far. Thread-safe. */
final class KeptStatements {
    /** Unset masks and column lists come from the code, and so are few; against the rest this bounds the map. */
    private static final int MOST = 500;

    private final Map<Variant, SqlStatement> made = new ConcurrentHashMap<>();

    /** Returns the only statement of a kind. */
    SqlStatement get(String kind, Supplier<SqlStatement> maker) {
        return get(new Variant(kind, 0, 1, List.of(), List.of()), maker);
    }

    /** Returns a statement, which is made if there is none yet. */
    SqlStatement get(Variant variant, Supplier<SqlStatement> maker) {
        SqlStatement known = made.get(variant);
        if (known == null) {
            if (made.size() >= MOST) {
                made.clear();
            }
            known = maker.get();
            made.put(variant, known);
        }
        return known;
    }

    /**
     * What distinguishes the statements of one kind.
     *
     * @param unset the defaulted columns that an insert leaves unset, a bit each
     * @param rows how many rows or keys
     * @param key the columns by which rows are found
     * @param updated the columns that are updated, where not all are
     */
    record Variant(String kind, long unset, int rows, List<String> key, List<String> updated) {
        // By hand: a record's own hashCode takes 10 ms at its first call.

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * (31 * kind.hashCode() + Long.hashCode(unset)) + rows) + key.hashCode())
                    + updated.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Variant that
                    && kind.equals(that.kind)
                    && unset == that.unset
                    && rows == that.rows
                    && key.equals(that.key)
                    && updated.equals(that.updated);
        }
    }
}
