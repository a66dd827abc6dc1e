package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when no row has the requested key, or a query that must return a row returned none. */
public final class RowNotFoundException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public RowNotFoundException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
