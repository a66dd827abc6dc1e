package io.doctable.error;

import io.doctable.schema.Constraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement would have broken a rule of a table; nothing of it was stored. */
public abstract class ConstraintViolationException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String table;
    private final @Nullable String constraint;
    private final String[] columns; // not a list: exceptions are serializable

    /**
     * A violation, with as much as the database told.
     *
     * @param table the table's name, null if not told
     * @param constraint the constraint's name, null if not told
     * @param columns the columns concerned, empty if not told
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

    /** The table whose rule it is, null if the database did not tell. */
    public final @Nullable String table() {
        return table;
    }

    /** The name of the constraint, null if the database did not tell. */
    public final @Nullable String constraint() {
        return constraint;
    }

    /** The columns concerned, empty if the database did not tell. */
    public final List<String> columns() {
        return List.of(columns);
    }

    /**
     * Whether it is this constraint that was broken, as far as the database told: by name, or by table and columns.
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
