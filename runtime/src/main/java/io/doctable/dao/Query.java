package io.doctable.dao;

import io.doctable.error.MappingException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.TooManyRowsException;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.rows.Selection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A query that is ready to run: a {@link Select} of whole rows or a {@link ValueSelect} of values. Immutable. The methods
 * that run it throw {@link io.doctable.error.UnsupportedByDialectException} if the database cannot evaluate a condition
 * or order by value, and {@link MappingException} for a row that cannot be read.
 *
 * @param <V> what the query returns for each row
 */
public abstract sealed class Query<V extends @Nullable Object> permits Select, ValueSelect {
    Query() {}

    abstract Selection<?, V> selection();

    /** Runs the query and returns the results in a new list that the caller may change. */
    public final List<V> list() {
        return selection().list();
    }

    /** Runs the query and returns the first result, or empty if there is no row or its value is NULL. */
    public final Optional<@NonNull V> first() {
        return Optional.ofNullable(selection().firstOrNull());
    }

    /**
     * Runs the query and returns its only result.
     *
     * @throws RowNotFoundException if no row matches
     * @throws TooManyRowsException if several rows match
     * @throws MappingException if the value is NULL; call {@link #optional} where it may be
     */
    public final @NonNull V one() {
        SqlText sql = queryForTwo();
        List<V> found = atMostOne(sql);
        if (found.isEmpty()) {
            throw new RowNotFoundException(
                    "no row of " + tableName()
                            + " matches a query for exactly one row; use optional() if there may be none",
                    sql.text(),
                    null);
        }
        V only = found.get(0);
        if (only == null) {
            throw MappingException.onReading(
                    tableName(), null, null, null, "the only result is NULL; use optional() if it may be NULL", null);
        }
        return only;
    }

    /**
     * Runs the query and returns its only result, or empty if there is no row or its value is NULL.
     *
     * @throws TooManyRowsException if several rows match
     */
    public final Optional<@NonNull V> optional() {
        List<V> found = atMostOne(queryForTwo());
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    /** Returns the number of rows that the query selects. */
    public final long count() {
        return selection().count();
    }

    /** Returns whether the query selects any row. */
    public final boolean exists() {
        return selection().exists();
    }

    /** Returns the table's name, the number of conditions, the order, the limit and the offset, without values. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + selection() + ")";
    }

    /** A second row shows that the query does not select one row alone. */
    private SqlText queryForTwo() {
        return selection().query(Math.min(selection().limit(), 2));
    }

    private List<V> atMostOne(SqlText sql) {
        List<V> found = selection().list(sql);
        if (found.size() > 1) {
            throw new TooManyRowsException(
                    "more than one row of " + tableName()
                            + " matches a query for at most one row; use first() or list(), or add conditions",
                    sql.text(),
                    null);
        }
        return found;
    }

    private String tableName() {
        return selection().rows().schema().qualifiedName();
    }
}
