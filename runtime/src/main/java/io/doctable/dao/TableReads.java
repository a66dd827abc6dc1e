package io.doctable.dao;

import io.doctable.engine.Connectable;
import io.doctable.internal.rows.ProjectionForm;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.ValueForm;
import io.doctable.internal.session.Leases;
import io.doctable.row.Row;
import io.doctable.row.RowBinder;
import io.doctable.row.Tuple2;
import io.doctable.row.Tuple3;
import io.doctable.row.Tuple4;
import io.doctable.table.ForeignKey;
import io.doctable.table.OptionalCondition;
import io.doctable.table.Selectable;
import io.doctable.table.Table;
import io.doctable.table.TableProjection;
import io.doctable.table.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of {@link TableDao} that reads rows. */
abstract class TableReads<R> {
    /**
     * The row store for the DAOs of this package; a field, because a method call in a constructor would let a
     * half-built DAO escape.
     */
    final RowStore<R> rows;

    final Connectable connectable;

    TableReads(Connectable connectable, Table<R> table) {
        this.connectable = connectable;
        this.rows = RowStore.of(Leases.of(connectable), table);
    }

    /** Starts a query for rows of the table. */
    public Select<R> select() {
        return new Select<>(rows);
    }

    /**
     * Starts a query for a value: a column, what the database computes from columns, or an aggregate such as {@code
     * PRICE.sum()}.
     */
    public <A> ValueSelect<R, A> select(Selectable<R, A> value) {
        return new ValueSelect<>(rows, ValueForm.of(rows.schema(), value));
    }

    /** Starts a query for two values. */
    public <A, B> ValueSelect<R, Tuple2<A, B>> select(Selectable<R, A> first, Selectable<R, B> second) {
        return new ValueSelect<>(rows, ValueForm.of(rows.schema(), first, second));
    }

    /** Starts a query for three values. */
    public <A, B, C> ValueSelect<R, Tuple3<A, B, C>> select(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third) {
        return new ValueSelect<>(rows, ValueForm.of(rows.schema(), first, second, third));
    }

    /** Starts a query for four values. */
    public <A, B, C, D> ValueSelect<R, Tuple4<A, B, C, D>> select(
            Selectable<R, A> first, Selectable<R, B> second, Selectable<R, C> third, Selectable<R, D> fourth) {
        return new ValueSelect<>(rows, ValueForm.of(rows.schema(), first, second, third, fourth));
    }

    /**
     * Starts a query for any number of values. A {@link Row} has them under the names of their columns; name a computed
     * value by {@link Selectable#as}, or address it by its index.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ValueSelect<R, Row> select(List<? extends Selectable<R, ?>> values) {
        return new ValueSelect<>(rows, ValueForm.rows(rows, values));
    }

    /** Starts a query for some columns of each row, read as the record of a projection. */
    public <P> ValueSelect<R, P> select(TableProjection<R, P> projection) {
        return new ValueSelect<>(rows, ProjectionForm.of(rows.schema(), projection));
    }

    /** Returns all rows in unspecified order, in a new list that the caller may change. */
    public List<R> all() {
        return rows.list(rows.statements().selectAll(), RowStore.NO_PARAMETERS);
    }

    /** Returns the number of rows in the table. */
    public long count() {
        return rows.number(rows.statements().count(), RowStore.NO_PARAMETERS);
    }

    /** Returns the number of rows that match all these conditions; absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final long count(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return select().where(first, more).count();
    }

    /** Returns whether the table has any row. */
    public boolean exists() {
        return select().exists();
    }

    /** Returns whether any row matches all these conditions; absent conditions are ignored. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final boolean exists(OptionalCondition<R> first, OptionalCondition<R>... more) {
        return select().where(first, more).exists();
    }

    /**
     * Runs a query in raw SQL and returns its rows as records; see {@link
     * Connectable#query(Table, String, Map)}.
     *
     * @param sql selects all columns of this table, in any order, under their own names, and no other column
     * @param binds a value for each {@code :name} placeholder
     */
    public List<R> query(String sql, Map<String, ? extends @Nullable Object> binds) {
        return connectable.query(rows.table(), sql, binds);
    }

    /**
     * Runs a query in raw SQL without placeholders and returns its rows as records; see {@link #query(String, Map)}.
     */
    public List<R> query(String sql) {
        return query(sql, Map.of());
    }

    /**
     * Returns the row with these values of a unique key, or empty if there is none; for generated methods.
     *
     * @param values writes the values in the key's order
     */
    protected final Optional<R> findBy(UniqueKey<R> key, RowBinder values) {
        return rows.first(rows.statements().selectBy(key.columns()), values);
    }

    /**
     * Returns the rows whose foreign key has these values, in unspecified order; for generated methods.
     *
     * @param values writes the values of the foreign key's columns in the key's order
     */
    protected final List<R> listBy(ForeignKey<R, ?> key, RowBinder values) {
        return rows.list(rows.statements().selectBy(key.columns()), values);
    }
}
