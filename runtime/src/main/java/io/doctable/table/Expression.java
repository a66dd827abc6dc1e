package io.doctable.table;

import io.doctable.internal.dialect.SqlText;
import java.util.function.Consumer;

/**
 * A value that the database computes from a row, such as {@code STARS.plus(1)}. Immutable.
 *
 * @param <R> the record whose table it applies to
 * @param <T> the Java type of the value
 */
public final class Expression<R, T> {
    private final Consumer<SqlText> text;

    Expression(Consumer<SqlText> text) {
        this.text = text;
    }

    /** Appends the expression to a statement; for internal use. */
    public void appendTo(SqlText sql) {
        text.accept(sql);
    }
}
