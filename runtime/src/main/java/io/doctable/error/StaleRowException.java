package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown by optimistic locking when the row was changed since it was read: its version is different now. */
public final class StaleRowException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public StaleRowException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
