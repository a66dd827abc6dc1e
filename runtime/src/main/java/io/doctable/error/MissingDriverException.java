package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when the JDBC driver of the database is not on the class path. */
public final class MissingDriverException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public MissingDriverException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
