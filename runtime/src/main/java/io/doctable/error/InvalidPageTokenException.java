package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a token of a page was changed, was issued by an engine with another key or by another version of the
 * library, or belongs to another query. Its message does not show the token.
 */
public final class InvalidPageTokenException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public InvalidPageTokenException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
