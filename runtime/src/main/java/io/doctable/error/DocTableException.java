package io.doctable.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that DocTable throws by itself. Unchecked; carries the SQL or DAO method at work, the database's own
 * codes and the cause, and never a value of a sensitive column or a password.
 */
public class DocTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String statement;
    private @Nullable String note;

    /**
     * An exception about one statement.
     *
     * @param message what went wrong and what to do about it
     * @param statement the SQL (with placeholders, not values) or DAO method at work, null if there is none
     * @param cause what it came from, null if it started here
     */
    public DocTableException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(
                statement == null ? message : message + System.lineSeparator() + "  in: " + ShortSql.of(statement),
                cause);
        this.statement = statement;
    }

    /** The whole SQL (with placeholders, not values) or DAO method at work, null if there was none. */
    public final @Nullable String statement() {
        return statement;
    }

    /**
     * Adds a line to the message, for what only the caller knows, such as which of many rows it is about.
     *
     * @return this exception, to throw
     */
    public final DocTableException noting(String line) {
        note = note == null ? line : note + System.lineSeparator() + "  " + line;
        return this;
    }

    /** What went wrong, what to do about it, the statement (shortened where it is long) and what was noted since. */
    @Override
    public final String getMessage() {
        String message = String.valueOf(super.getMessage());
        return note == null ? message : message + System.lineSeparator() + "  " + note;
    }

    /** The SQLState that the database gave, null if it gave none (SQLite never does). */
    public final @Nullable String sqlState() {
        SQLException source = source();
        return source == null ? null : source.getSQLState();
    }

    /** The database's own error code, 0 if it gave none. */
    public final int vendorCode() {
        SQLException source = source();
        return source == null ? 0 : source.getErrorCode();
    }

    /** Whether the same work, done again from its beginning, may succeed. */
    public boolean isRetryable() {
        return false;
    }

    private @Nullable SQLException source() {
        for (Throwable t = getCause(); t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
