package io.doctable.internal.observe;

import io.doctable.internal.row.Masking;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.table.Table;
import org.jspecify.annotations.Nullable;

/** Decides which values of a statement are shown in lines, to listeners and in messages of exceptions. Thread-safe. */
public interface Masker {
    /** Returns whether no value is shown at all. */
    boolean hidesAll();

    /** Returns whether messages of exceptions hide the values of statements about {@code table}; null for raw SQL. */
    boolean hidesInMessages(@Nullable Table<?> table);

    /**
     * Returns what is shown of a statement's parameters and rows.
     *
     * @param table the table that the statement is about, null for raw SQL
     */
    Masking of(SqlStatement statement, @Nullable Table<?> table);
}
