package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when a write was attempted where only reads are allowed; nothing was sent or stored. */
public final class ReadOnlyException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public ReadOnlyException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
