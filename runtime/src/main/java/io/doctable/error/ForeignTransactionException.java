package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * A {@code DataSource} gave a connection with autocommit off: a transaction may run on it that somebody else began, such as
 * a container. The engine has not touched it.
 */
public final class ForeignTransactionException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public ForeignTransactionException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
