package io.doctable.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that DocTable throws. Unchecked; carries the SQL or DAO method that failed, the database's
 * error codes and the cause, but never a value of a sensitive column or a password.
 */
public class DocTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String statement;
    private @Nullable String note;

    /**
     * Creates an exception about one statement.
     *
     * @param message the problem and its remedy
     * @param statement the SQL (with placeholders, not values) or DAO method that failed, null if none
     * @param cause the cause, null if none
     */
    public DocTableException(String message, @Nullable String statement, @Nullable Throwable cause) {
        super(
                statement == null ? message : message + System.lineSeparator() + "  in: " + ShortSql.of(statement),
                cause);
        this.statement = statement;
    }

    /** Returns the full SQL (with placeholders, not values) or the DAO method that failed, null if none. */
    public final @Nullable String statement() {
        return statement;
    }

    /**
     * Adds a line to the message, for details known only to the caller, such as the index of a failed row.
     *
     * @return this exception, to throw
     */
    public final DocTableException noting(String line) {
        note = note == null ? line : note + System.lineSeparator() + "  " + line;
        return this;
    }

    /**
     * Returns the problem, its remedy, the statement (shortened if it is long) and the lines added by {@link #noting}.
     */
    @Override
    public final String getMessage() {
        String message = String.valueOf(super.getMessage());
        return note == null ? message : message + System.lineSeparator() + "  " + note;
    }

    /** Returns the SQLState from the database, null if it reported none (SQLite never does). */
    public final @Nullable String sqlState() {
        SQLException source = source();
        return source == null ? null : source.getSQLState();
    }

    /** Returns the error code from the database, 0 if it reported none. */
    public final int vendorCode() {
        SQLException source = source();
        return source == null ? 0 : source.getErrorCode();
    }

    /** Returns whether the same work may succeed if it is repeated from its beginning. */
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
