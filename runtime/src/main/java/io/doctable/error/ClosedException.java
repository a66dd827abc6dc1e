package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when an engine, connection, transaction or result is used after it was closed. */
public final class ClosedException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public ClosedException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
