package io.doctable.dao;

import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.table.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deletes all rows that match conditions. Choose the rows with {@code where} or {@link #all} first; then the deletion
 * can run. Immutable.
 *
 * @param <R> the record
 */
public final class Delete<R> {
    private final RowStore<R> rows;

    Delete(RowStore<R> rows) {
        this.rows = rows;
    }

    /** Restricts the deletion to rows that match all these conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Ready<R> where(Condition<R> first, Condition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /**
     * Restricts the deletion to rows that match all these conditions.
     *
     * @throws IllegalArgumentException if the list is empty; use {@link #all} for every row
     */
    public Ready<R> where(List<Condition<R>> conditions) {
        return new Ready<>(Selection.of(rows, Conditions.atLeastOne(conditions)));
    }

    /**
     * Restricts the deletion to rows that match this SQL, with a value for each {@code :name} placeholder; see {@link
     * Condition#sql}.
     */
    public Ready<R> whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Selects every row of the table for deletion. */
    public Ready<R> all() {
        return new Ready<>(Selection.every(rows));
    }

    /** Returns the table's name; sends nothing to the database. */
    @Override
    public String toString() {
        return "Delete(" + rows.schema().qualifiedName() + ", without where or all)";
    }

    /**
     * A deletion that is ready to run.
     *
     * @param <R> the record
     */
    public static final class Ready<R> {
        private final Selection<R, R> selection;

        private Ready(Selection<R, R> selection) {
            this.selection = selection;
        }

        /** Deletes the rows and returns their number. */
        public long run() {
            return selection.delete();
        }

        /** Returns the table's name and the number of conditions, without values. */
        @Override
        public String toString() {
            return "Delete(" + selection + ")";
        }
    }
}
