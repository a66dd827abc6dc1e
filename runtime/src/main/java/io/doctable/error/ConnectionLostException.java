package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the connection to the database broke and nothing of the work on it is stored: it only read, it was not
 * sent, or the database rolls its transaction back. If that is not certain, because the reply to COMMIT or to a writing
 * statement outside a transaction was lost, {@link CommitOutcomeUnknownException} is thrown instead.
 */
public final class ConnectionLostException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public ConnectionLostException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
