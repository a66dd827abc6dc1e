package io.doctable.table;

/**
 * A value that a query can return for each row, an {@link Expression}, or for each group of rows, an {@link Aggregate}.
 * Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public sealed interface Selectable<R, T> permits Expression, Aggregate, Computed.Named {
    /**
     * Returns the value under a name, for select lists only: the name of its column in a {@link io.doctable.row.Row}, in
     * {@code toTable()}, in exports and in messages. Without it, a column has its own name, and a computed value the text
     * of its computation. Group and sort by the value itself.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    default Selectable<R, T> as(String name) {
        return Computed.Named.of(this, name);
    }
}
