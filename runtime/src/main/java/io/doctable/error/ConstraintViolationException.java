package io.doctable.error;

import io.doctable.schema.Constraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a statement would violate a constraint of a table; none of its changes were stored. */
public abstract class ConstraintViolationException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String table;
    private final @Nullable String constraint;
    private final String[] columns; // not a list: exceptions are serializable

    /**
     * Creates the exception with the details that the database reported.
     *
     * @param table the table's name, null if not reported
     * @param constraint the constraint's name, null if not reported
     * @param columns the affected columns, empty if not reported
     */
    ConstraintViolationException(
            String message,
            @Nullable String table,
            @Nullable String constraint,
            List<String> columns,
            @Nullable String statement,
            @Nullable Throwable cause) {
        super(message, statement, cause);
        this.table = table;
        this.constraint = constraint;
        this.columns = columns.toArray(String[]::new);
    }

    /** Returns the table with the violated constraint, null if the database did not report it. */
    public final @Nullable String table() {
        return table;
    }

    /** Returns the name of the constraint, null if the database did not report it. */
    public final @Nullable String constraint() {
        return constraint;
    }

    /** Returns the affected columns, empty if the database did not report them. */
    public final List<String> columns() {
        return List.of(columns);
    }

    /**
     * Returns whether {@code expected} was violated, as far as the database reported: by name, or by table and columns.
     */
    public final boolean is(Constraint expected) {
        if (table != null && !table.equals(expected.table())) {
            return false;
        }
        return constraint != null
                ? constraint.equals(expected.name())
                : columns.length > 0 && columns().equals(expected.columns());
    }
}
