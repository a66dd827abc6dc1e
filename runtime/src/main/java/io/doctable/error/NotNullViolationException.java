package io.doctable.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a NOT NULL column would get NULL. */
public final class NotNullViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with the details that the database reported.
     *
     * @param message the problem
     * @param table the table's name, null if not reported
     * @param constraint the constraint's name, null if not reported
     * @param columns the affected columns, empty if not reported
     * @param statement the SQL or DAO method that failed, null if none
     * @param cause the driver's exception
     */
    public NotNullViolationException(
            String message,
            @Nullable String table,
            @Nullable String constraint,
            List<String> columns,
            @Nullable String statement,
            @Nullable Throwable cause) {
        super(message, table, constraint, columns, statement, cause);
    }
}
