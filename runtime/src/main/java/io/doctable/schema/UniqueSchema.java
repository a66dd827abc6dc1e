package io.doctable.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name its name in the database, or empty if it has none
 * @param columns the names of its columns, in order, at least one
 */
public record UniqueSchema(String name, List<String> columns) {
    /** Creates it with a copy of the columns. */
    public UniqueSchema {
        columns = List.copyOf(columns);
    }
}
