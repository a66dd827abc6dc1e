package io.doctable.internal.dialect;

import io.doctable.error.CheckViolationException;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.NotNullViolationException;
import io.doctable.error.UniqueViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exceptions about broken constraints, with the same messages for every database and without values.
 *
 * @param statement the SQL or DAO method at work, null if there is none
 * @param cause the driver's exception, free of values
 */
public record Violations(@Nullable String statement, Exception cause) {
    public DocTableException unique(@Nullable String table, @Nullable String constraint, List<String> columns) {
        String key = columns.isEmpty() ? "the same key" : "the same " + String.join(", ", columns);
        return new UniqueViolationException(
                "another row of " + shown(table) + " already has " + key + named(constraint),
                table,
                constraint,
                columns,
                statement,
                cause);
    }

    public DocTableException foreignKey(@Nullable String table, @Nullable String constraint, List<String> columns) {
        String place = table == null ? "" : " of table " + table;
        return new ForeignKeyViolationException(
                "a foreign key" + (columns.isEmpty() ? "" : " over " + String.join(", ", columns)) + place
                        + " is violated" + named(constraint)
                        + ": the referenced row does not exist, or other rows still reference the row to delete or change",
                table,
                constraint,
                columns,
                statement,
                cause);
    }

    public DocTableException check(@Nullable String table, @Nullable String constraint) {
        return new CheckViolationException(
                "a row of " + shown(table) + " violates a check" + named(constraint),
                table,
                constraint,
                List.of(),
                statement,
                cause);
    }

    public DocTableException notNull(@Nullable String table, List<String> columns) {
        return new NotNullViolationException(
                "a row of " + shown(table) + " has no value for " + String.join(", ", columns) + ", which is NOT NULL",
                table,
                null,
                columns,
                statement,
                cause);
    }

    private static String shown(@Nullable String table) {
        return table == null ? "the table" : "table " + table;
    }

    private static String named(@Nullable String constraint) {
        return constraint == null ? "" : " (constraint " + constraint + ")";
    }
}
