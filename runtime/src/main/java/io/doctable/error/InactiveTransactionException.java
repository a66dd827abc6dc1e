package io.doctable.error;

import org.jspecify.annotations.Nullable;

/** The transaction can do no more: a statement in it failed, or it was rolled back or ended. */
public final class InactiveTransactionException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public InactiveTransactionException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
