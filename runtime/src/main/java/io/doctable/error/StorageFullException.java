package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the database has no space left, on its disk or in its file, or an identity column has used up its
 * numbers. The transaction is rolled back. SQLite reports both with one code; its message names both causes.
 */
public final class StorageFullException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem and its remedy
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public StorageFullException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
