package io.doctable.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name its name in the database, empty where it has none
 * @param columns the names of its columns, in order, at least one
 */
public record PrimaryKeySchema(String name, List<String> columns) {
    /** Copies the columns. */
    public PrimaryKeySchema {
        columns = List.copyOf(columns);
    }
}
