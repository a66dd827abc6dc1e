package io.doctable.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with the same unique or primary key is already there. */
public final class UniqueViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * A violation, with as much as the database told.
     *
     * @param message what went wrong
     * @param table the table's name, null if not told
     * @param constraint the constraint's name, null if not told
     * @param columns the columns concerned, empty if not told
     * @param statement the SQL or DAO method at work, null if there is none
     * @param cause the driver's exception
     */
    public UniqueViolationException(
            String message,
            @Nullable String table,
            @Nullable String constraint,
            List<String> columns,
            @Nullable String statement,
            @Nullable Throwable cause) {
        super(message, table, constraint, columns, statement, cause);
    }
}
