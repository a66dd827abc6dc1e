package io.doctable.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name its name in the database, or empty if it has none
 * @param columns the names of its columns, in order, at least one
 */
public record PrimaryKeySchema(String name, List<String> columns) {
    /** Creates it with a copy of the columns. */
    public PrimaryKeySchema {
        columns = List.copyOf(columns);
    }
}
