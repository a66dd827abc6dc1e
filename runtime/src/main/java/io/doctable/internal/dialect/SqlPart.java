package io.doctable.internal.dialect;

/**
 * A part of a statement: what is behind every condition, order and expression that applications combine. Those types do not
 * show it; {@link #append} reaches it.
 */
@FunctionalInterface
public interface SqlPart {
    /**
     * Appends this part to a statement.
     *
     * @throws io.doctable.error.UnsupportedByDialectException if the database cannot compare or sort these values
     *     correctly
     */
    void appendTo(SqlText sql);

    /** Appends a condition, an order or an expression; all of their classes are parts. */
    static void append(Object part, SqlText sql) {
        ((SqlPart) part).appendTo(sql);
    }
}
