package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the database accepted an INSERT without an error but stored fewer rows than it was given, usually because
 * a trigger skips a row. No row is returned as stored. A running transaction becomes rollback-only, as after every
 * failed statement; methods that store several rows store none. After a single insert outside a transaction the row is
 * missing, but changes made by the trigger itself remain.
 */
public final class RowNotStoredException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public RowNotStoredException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    /**
     * Returns the exception for an INSERT into a table.
     *
     * @param table the table's name
     * @param statement the SQL of the INSERT
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
