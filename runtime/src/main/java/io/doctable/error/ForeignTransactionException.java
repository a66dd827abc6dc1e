package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@code DataSource} returned a connection with autocommit off, on which a transaction of another owner,
 * such as a container, may run. The engine has not used the connection.
 */
public final class ForeignTransactionException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public ForeignTransactionException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
