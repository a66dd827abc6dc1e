package io.doctable.sql;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.tables.TableEntry;
import io.doctable.table.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs SQL: an engine, a connection or a transaction, which are all {@link io.doctable.engine.Connectable}. */
public interface SqlExecutor {
    /**
     * Runs a statement of raw SQL; see {@link #execute(String, Map)}.
     *
     * @throws IllegalArgumentException if it is not one statement, or needs values
     */
    default Result execute(String sql) {
        return execute(sql, Map.of());
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code :name}; here, in the transaction that runs here if there is
     * one, and in the way of every other statement: an engine gives it a connection of its own until the result is read
     * or closed, a change is stored when this returns, a failure makes a transaction roll back only. A registered table
     * that it names is made ready before.
     *
     * <p>Names in quotes and comments, and casts with {@code ::}, are left alone. A blank goes between the colon of an
     * array's slice and a name ({@code a[i : j]}).
     *
     * @param sql never text that came from outside
     * @param binds numbers, texts, truth values, times, UUIDs, enums, bytes, null, a {@link io.doctable.row.Bind} for what
     *     needs a type, or a collection of them, which becomes a list as in {@code id in (:ids)}; an empty one makes
     *     {@code in (:ids)} false and {@code not in (:ids)} true
     * @throws IllegalArgumentException if it is not one statement, begins or ends a transaction, or the values are not
     *     those that it names
     * @throws io.doctable.error.DocTableException if the database refuses it
     */
    default Result execute(String sql, Map<String, ? extends @Nullable Object> binds) {
        Dialect dialect = leases().context().dialect();
        RawSql raw = RawSql.parse(dialect.syntax(), sql);
        BoundSql bound = BoundSql.named(dialect, raw, binds);
        return RawExecution.run(leases().lend(raw), bound);
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code ?}, in order; else as {@link #execute(String, Map)}. An
     * operator's question mark is written twice: {@code tags ?? 'java'}.
     *
     * @param binds as the values that {@link #execute(String, Map)} takes
     */
    default Result execute(String sql, @Nullable Object... binds) {
        Dialect dialect = leases().context().dialect();
        RawSql raw = RawSql.parse(dialect.syntax(), sql);
        BoundSql bound = BoundSql.positional(dialect, raw, binds);
        return RawExecution.run(leases().lend(raw), bound);
    }

    /**
     * Runs a query in raw SQL, or a change with {@code RETURNING}, and gives its rows as records of a table. The columns
     * may come in any order, but must be those of the table, each once and called so: {@code select t.* from …}.
     *
     * @param binds as {@link #execute(String, Map)} takes them
     * @return a list of the caller's own
     * @throws IllegalArgumentException if a column is missing, comes twice, or is none of the table's; or as
     *     {@link #execute(String, Map)} says
     * @throws io.doctable.error.MappingException if the record cannot hold a value
     */
    default <R> List<R> query(Table<R> table, String sql, Map<String, ? extends @Nullable Object> binds) {
        TableEntry registered = leases().context().tables().register(table);
        Dialect dialect = leases().context().dialect();
        BoundSql bound = BoundSql.named(dialect, RawSql.parse(dialect.syntax(), sql), binds);
        return Records.read(table, RawExecution.run(leases().lend(bound.sql().access(), registered), bound));
    }

    /** Returns the source of connections behind this object. For the library itself; not for applications. */
    LeaseSource leases();
}
