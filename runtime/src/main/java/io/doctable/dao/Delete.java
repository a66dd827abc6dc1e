package io.doctable.dao;

import io.doctable.dialect.SqlText;
import io.doctable.table.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deletion of all rows that fit some conditions. It can be run once it is said which rows are meant, by {@code where}
 * or {@link #all}.
 *
 * @param <R> the record
 */
public final class Delete<R> {
    private final RowStore<R> rows;

    Delete(RowStore<R> rows) {
        this.rows = rows;
    }

    /** Means only the rows for which these conditions are all true. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final Ready<R> where(Condition<R> first, Condition<R>... more) {
        return where(Conditions.listOf(first, more));
    }

    /**
     * Means only the rows for which these conditions are all true.
     *
     * @throws IllegalArgumentException if there is none; every row is meant by {@link #all}
     */
    public Ready<R> where(List<Condition<R>> conditions) {
        return new Ready<>(rows, Conditions.atLeastOne(conditions));
    }

    /** Means only the rows for which this SQL, with a value for each {@code :name}, is true; see {@link Condition#sql}. */
    public Ready<R> whereSql(String sql, Map<String, ? extends @Nullable Object> binds) {
        return where(List.of(Condition.<R>sql(sql, binds)));
    }

    /** Means every row. */
    public Ready<R> all() {
        return new Ready<>(rows, Conditions.none());
    }

    /** The table; asks the database nothing. */
    @Override
    public String toString() {
        return "Delete(" + rows.schema().qualifiedName() + ", without where or all)";
    }

    /**
     * A deletion that knows which rows are meant.
     *
     * @param <R> the record
     */
    public static final class Ready<R> {
        private final RowStore<R> rows;
        private final Conditions<R> conditions;

        private Ready(RowStore<R> rows, Conditions<R> conditions) {
            this.rows = rows;
            this.conditions = conditions;
        }

        /** Deletes the rows; how many there were. */
        public long run() {
            SqlText sql = rows.text().append(rows.statements().deleteAll().text());
            conditions.appendTo(sql);
            return rows.change(rows.statement(sql, rows.statements().deleteAll().results()), sql);
        }

        /** The table and how many conditions there are, without values. */
        @Override
        public String toString() {
            return "Delete(" + rows.schema().qualifiedName() + ", " + conditions + ")";
        }
    }
}
