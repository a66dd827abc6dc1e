package io.doctable.dao;

import io.doctable.internal.rows.Selection;
import java.util.Optional;

/**
 * A query for rows of one table, each with the row that it references. In a condition in SQL the referenced row has the
 * alias {@code target}. Immutable: each method returns a new query and leaves this one unchanged.
 *
 * @param <R> the record
 * @param <T> the record of the referenced rows
 */
public final class JoinedSelect<R, T> extends JoinQuery<R, T, Joined<R, T>, JoinedSelect<R, T>> {
    JoinedSelect(Selection<R, Joined<R, T>> selection) {
        super(selection);
    }

    @Override
    JoinedSelect<R, T> with(Selection<R, Joined<R, T>> other) {
        return new JoinedSelect<>(other);
    }

    /**
     * A query for rows of one table, each with the row that it references, if there is one. Where there is none, the
     * referenced row's values are NULL in conditions and orders. Otherwise as {@link JoinedSelect}.
     *
     * @param <R> the record
     * @param <T> the record of the referenced rows
     */
    public static final class Left<R, T> extends JoinQuery<R, T, Joined<R, Optional<T>>, Left<R, T>> {
        Left(Selection<R, Joined<R, Optional<T>>> selection) {
            super(selection);
        }

        @Override
        Left<R, T> with(Selection<R, Joined<R, Optional<T>>> other) {
            return new Left<>(other);
        }
    }
}
