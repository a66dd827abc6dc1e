package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection broke after COMMIT was sent and before its reply came, or the same with a statement that writes outside
 * a transaction and so is its own commit: the work may be stored or not. Look before doing it again.
 */
public final class CommitOutcomeUnknownException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public CommitOutcomeUnknownException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
