package io.doctable.dao;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.rows.Conditions;
import io.doctable.internal.rows.RowForm;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.rows.Selection;
import io.doctable.internal.rows.Target;
import io.doctable.internal.rows.ValueForm;
import io.doctable.table.Aggregate;
import io.doctable.table.Expression;
import io.doctable.table.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for values of each row of one table, or of each group of rows. With an aggregate in the select list and without
 * {@code groupBy}, all rows are one group, even if there is none. One value is null where it is NULL; of several values,
 * the components of the tuple are. Immutable: each method returns a new query and leaves this one unchanged.
 *
 * <p>The methods that run the query throw {@link IllegalArgumentException} if it selects or sorts by a value that the rows
 * of a group do not have in common.
 *
 * @param <R> the record whose table it is
 * @param <V> the Java type of the values: of the only one, a tuple, or {@link io.doctable.row.Row}
 */
public final class ValueSelect<R, V> extends RowQuery<R, @Nullable V, ValueSelect<R, V>> {
    ValueSelect(RowStore<R> rows, RowForm<@Nullable V> form) {
        this(Selection.of(rows, form));
    }

    private ValueSelect(Selection<R, @Nullable V> selection) {
        super(selection);
    }

    @Override
    ValueSelect<R, V> with(Selection<R, @Nullable V> other) {
        return new ValueSelect<>(other);
    }

    /** Groups the rows that have the same of these values, and of those added before; NULL is one of the values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ValueSelect<R, V> groupBy(Expression<R, ?> first, Expression<R, ?>... more) {
        return groupBy(Conditions.listOf(first, more));
    }

    /** Groups the rows that have the same of these values, and of those added before; NULL is one of the values. */
    public ValueSelect<R, V> groupBy(List<? extends Expression<R, ?>> all) {
        return new ValueSelect<>(selection()
                .groupBy(List.copyOf(all.stream().map(ValueForm::partOf).toList())));
    }

    /** Adds conditions on the groups; a group must match all of them and all conditions added before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on, only read
    public final ValueSelect<R, V> having(Aggregate.Having<R> first, Aggregate.Having<R>... more) {
        return having(Conditions.listOf(first, more));
    }

    /** Adds conditions on the groups; a group must match all of them and all conditions added before. */
    public ValueSelect<R, V> having(List<Aggregate.Having<R>> all) {
        return new ValueSelect<>(selection()
                .having(all.stream()
                        .map(each -> (SqlPart) sql -> SqlPart.append(each, sql))
                        .toList()));
    }

    /** Returns equal results once. */
    public ValueSelect<R, V> distinct() {
        return new ValueSelect<>(selection().distinct());
    }

    /**
     * Joins each row with the row that it references, so that {@link ForeignKey#target} gives its values; rows that
     * reference none are left out.
     *
     * @param key a foreign key of this table
     * @throws IllegalArgumentException if it is a key of another table
     * @throws IllegalStateException if the query has a join already
     */
    public ValueSelect<R, V> join(ForeignKey<R, ?> key) {
        return new ValueSelect<>(selection().join(Target.of(selection().rows(), key, false)));
    }

    /**
     * Joins each row with the row that it references, if there is one; {@link ForeignKey#target} gives NULL otherwise.
     *
     * @param key a foreign key of this table
     * @throws IllegalArgumentException if it is a key of another table
     * @throws IllegalStateException if the query has a join already
     */
    public ValueSelect<R, V> leftJoin(ForeignKey<R, ?> key) {
        return new ValueSelect<>(selection().join(Target.of(selection().rows(), key, true)));
    }
}
