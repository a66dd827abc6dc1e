package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * The database accepted an INSERT without an error, but stored fewer rows than it was given: in most cases a trigger of
 * the table skips a row. No row is returned as stored then. A transaction that runs can only be rolled back, as after
 * every statement that fails, and methods that store several rows store none. After a single insert outside a transaction
 * the row is absent, but what the trigger itself wrote stays.
 */
public final class RowNotStoredException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public RowNotStoredException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    /**
     * For a statement that was to store one row or several in a table.
     *
     * @param table the table's name
     */
    public static RowNotStoredException in(String table, String statement) {
        return new RowNotStoredException(
                "the database accepted the INSERT into table " + table + " without an error, but did not store the row."
                        + " A trigger or rule of the table probably skips it, or stores it in another table: look at"
                        + " the triggers of " + table,
                statement,
                null);
    }
}
