package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection to the database broke, and nothing of the work on it is stored: it only read, it was not sent, or the
 * database rolls its transaction back. When that is not certain, because the reply to COMMIT was lost or that to a
 * statement that writes outside a transaction, you get {@link CommitOutcomeUnknownException} instead.
 */
public final class ConnectionLostException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public ConnectionLostException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
