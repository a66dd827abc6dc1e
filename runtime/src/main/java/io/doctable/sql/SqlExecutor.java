package io.doctable.sql;

import io.doctable.internal.session.LeaseSource;
import io.doctable.internal.session.Leases;
import io.doctable.internal.tables.TableEntry;
import io.doctable.table.Projection;
import io.doctable.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL. Implemented by engines, connections and transactions, which are all {@link io.doctable.engine.Connectable}.
 */
public interface SqlExecutor {
    /**
     * Runs a statement of raw SQL; see {@link #execute(String, Map)}.
     *
     * @throws IllegalArgumentException if {@code sql} is not exactly one statement, or has parameters
     */
    default Result execute(String sql) {
        return execute(sql, Map.of());
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code :name}. It joins the transaction that runs here, if any.
     * An engine lends it a connection until the result is read or closed; a change is stored when this method returns;
     * a failure marks a running transaction rollback-only. Registered tables named in the SQL are created or checked
     * first.
     *
     * <p>Names in quotes and comments, and casts with {@code ::}, are not parameters. In an array slice, put a blank
     * between the colon and a name ({@code a[i : j]}).
     *
     * @param sql the statement; never build it from untrusted input
     * @param binds numbers, texts, booleans, times, UUIDs, enums, bytes, null, a {@link io.doctable.row.Bind} for
     *     values that need a type, or a collection of these, which becomes a list as in {@code id in (:ids)}; an empty
     *     collection makes {@code in (:ids)} false and {@code not in (:ids)} true
     * @throws IllegalArgumentException if {@code sql} is not exactly one statement, begins or ends a transaction, or
     *     its parameters do not match {@code binds}
     * @throws io.doctable.error.DocTableException if the database refuses it
     */
    default Result execute(String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        return RawExecution.run(leases.lend(bound.sql()), bound);
    }

    /**
     * Runs a statement of raw SQL with a value for each {@code ?}, in order; else as {@link #execute(String, Map)}.
     * Double the question mark of an operator: {@code tags ?? 'java'}.
     *
     * @param binds values as for {@link #execute(String, Map)}
     */
    default Result execute(String sql, @Nullable Object... binds) {
        LeaseSource leases = Leases.of(this);
        BoundSql bound = BoundSql.positional(leases.context().dialect(), sql, binds);
        return RawExecution.run(leases.lend(bound.sql()), bound);
    }

    /**
     * Runs a query of raw SQL without parameters whose rows the database sends in parts; see
     * {@link #cursor(String, Map)}.
     */
    default Result cursor(String sql) {
        return cursor(sql, Map.of());
    }

    /**
     * Runs a query of raw SQL whose rows the database sends in parts while they are read, for results that are too large
     * for memory; else as {@link #execute(String, Map)}. Outside a transaction an engine reads them in a read-only
     * transaction on a connection of its own, if the database sends rows in parts only in a transaction.
     *
     * @param binds values as for {@link #execute(String, Map)}
     * @return the rows; close it, preferably with try-with-resources
     * @throws IllegalArgumentException if the statement may change something; or as for {@link #execute(String, Map)}
     * @throws IllegalStateException if the statement returns no rows
     * @throws io.doctable.error.DocTableException if the database refuses it
     */
    default Result cursor(String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        return RawCursor.open(() -> leases.lend(bound.sql()), bound);
    }

    /**
     * Runs a query in raw SQL whose rows the database sends in parts while they are read, as records of a table; see
     * {@link #query(Table, String, Map)} and {@link #cursor(String, Map)}.
     *
     * @param binds values as for {@link #execute(String, Map)}
     * @return the rows; close it, preferably with try-with-resources. A row that the record cannot hold throws a
     *     {@link io.doctable.error.MappingException} where it is read
     * @throws IllegalArgumentException if the statement may change something, or as for {@link #query}
     */
    default <R> Stream<R> stream(Table<R> table, String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        TableEntry registered = leases.context().tables().register(table);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        Result result = RawCursor.open(() -> leases.lend(bound.sql().access(), registered), bound);
        return Records.of(table).stream(result, sql);
    }

    /**
     * Runs a query in raw SQL, or a change with {@code RETURNING}, and returns its rows as records of a table. The
     * result must have exactly the columns of the table, by name and in any order: {@code select t.* from …}.
     *
     * @param binds values as for {@link #execute(String, Map)}
     * @return a new, modifiable list
     * @throws IllegalArgumentException as for {@link #execute(String, Map)}
     * @throws io.doctable.error.MappingException if a column is missing, duplicate or unknown, or the record cannot hold
     *     a value
     */
    default <R> List<R> query(Table<R> table, String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        TableEntry registered = leases.context().tables().register(table);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        Result result = RawExecution.run(leases.lend(bound.sql().access(), registered), bound);
        return Records.of(table).read(result, sql);
    }

    /**
     * Runs a query in raw SQL without parameters and returns its rows as records of a projection; see {@link
     * #query(Projection, String, Map)}.
     */
    default <P> List<P> query(Projection<P> projection, String sql) {
        return query(projection, sql, Map.of());
    }

    /**
     * Runs a query in raw SQL, or a change with {@code RETURNING}, and returns its rows as records of a projection. The
     * result must have exactly the columns of the record's components, by name and in any order.
     *
     * @param projection the constant {@code PROJECTION} that is generated for a record with {@code @Projection}
     * @param binds values as for {@link #execute(String, Map)}
     * @return a new, modifiable list
     * @throws IllegalArgumentException as for {@link #execute(String, Map)}
     * @throws io.doctable.error.MappingException if a column is missing, duplicate or unknown, or the record cannot hold
     *     a value
     */
    default <P> List<P> query(Projection<P> projection, String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        Result result = RawExecution.run(leases.lend(bound.sql()), bound);
        return Records.of(projection).read(result, sql);
    }

    /**
     * Runs a query in raw SQL whose rows the database sends in parts while they are read, as records of a projection;
     * see {@link #query(Projection, String, Map)} and {@link #cursor(String, Map)}.
     *
     * @param binds values as for {@link #execute(String, Map)}
     * @return the rows; close it, preferably with try-with-resources. A row that the record cannot hold throws a
     *     {@link io.doctable.error.MappingException} where it is read
     * @throws IllegalArgumentException if the statement may change something, or as for {@link #query}
     */
    default <P> Stream<P> stream(Projection<P> projection, String sql, Map<String, ? extends @Nullable Object> binds) {
        LeaseSource leases = Leases.of(this);
        BoundSql bound = BoundSql.named(leases.context().dialect(), sql, binds);
        Result result = RawCursor.open(() -> leases.lend(bound.sql()), bound);
        return Records.of(projection).stream(result, sql);
    }
}
