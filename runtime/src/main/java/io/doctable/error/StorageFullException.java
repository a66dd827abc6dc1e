package io.doctable.error;

import org.jspecify.annotations.Nullable;

/**
 * The database has no room for more, on its disk or in its file, or an identity column has used up its numbers. The
 * transaction is rolled back. SQLite reports both with one code; its message then names both causes.
 */
public final class StorageFullException extends DocTableException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception of this kind.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public StorageFullException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(message, statement, cause);
    }
}
