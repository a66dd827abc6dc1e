package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when two transactions waited for each other and this one was rolled back. */
public final class DeadlockException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public DeadlockException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
