package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the connection broke after COMMIT was sent and before its reply arrived, or during a writing statement
 * outside a transaction, which commits by itself. The work may or may not be stored: check before repeating it.
 */
public final class CommitOutcomeUnknownException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public CommitOutcomeUnknownException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
