package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when a transaction accepts no more work: it is rollback-only, was rolled back, or has ended. */
public final class InactiveTransactionException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public InactiveTransactionException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
