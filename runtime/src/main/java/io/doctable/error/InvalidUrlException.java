package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when a database URL is invalid. The message never shows the URL, which may contain a password. */
public final class InvalidUrlException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public InvalidUrlException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
