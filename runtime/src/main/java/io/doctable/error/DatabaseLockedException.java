package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Another transaction holds the database longer than this one was willing to wait. */
public final class DatabaseLockedException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public DatabaseLockedException(String message, @Nullable String statement, @Nullable Throwable cause) {
        this(message, statement, cause, true);
    }

    /**
     * An exception of this kind.
     *
     * @param retryable whether who holds it can end it meanwhile: not where a thread would wait for itself
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
