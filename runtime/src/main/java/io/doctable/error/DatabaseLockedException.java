package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when another transaction locked the database for longer than the configured wait. */
public final class DatabaseLockedException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public DatabaseLockedException(String message, @Nullable String statement, @Nullable Throwable cause) {
        this(message, statement, cause, true);
    }

    /**
     * Creates the exception.
     *
     * @param retryable whether a retry may succeed; false if a thread would wait for itself
     */
    public DatabaseLockedException(
            String message, @Nullable String statement, @Nullable Throwable cause, boolean retryable) {
        super(message, statement, cause);
        this.retryable = retryable;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
