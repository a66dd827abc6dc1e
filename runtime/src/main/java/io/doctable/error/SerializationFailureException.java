package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** Thrown when a transaction conflicts with concurrent ones and was rolled back; repeat it as a whole. */
public final class SerializationFailureException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public SerializationFailureException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
