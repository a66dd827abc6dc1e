package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when the database does not support the requested feature; nothing was sent. */
public final class UnsupportedByDialectException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public UnsupportedByDialectException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
