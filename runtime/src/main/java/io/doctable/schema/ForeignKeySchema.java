package io.doctable.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name in the database, empty where it has none
 * @param columns the names of its columns, in order
 * @param targetSchema the schema of the referenced table, or null for the default schema
 * @param targetTable the name of the referenced table
 * @param targetColumns the referenced columns, in the order of {@code columns}; empty for the primary key of a table
 *     that does not exist
 * @param onDelete what happens if the referenced row is deleted
 * @param onUpdate what happens if the referenced key changes
 */
public record ForeignKeySchema(
        String name,
        List<String> columns,
        @Nullable String targetSchema,
        String targetTable,
        List<String> targetColumns,
        ReferenceRule onDelete,
        ReferenceRule onUpdate) {
    /**
     * Creates a foreign key with copies of the lists.
     *
     * @throws IllegalArgumentException if the lists of columns have different lengths
     */
    public ForeignKeySchema {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        boolean unnamed = targetColumns.isEmpty();
        if (columns.isEmpty() || (!unnamed && columns.size() != targetColumns.size())) {
            throw new IllegalArgumentException(
                    "foreign key " + name + " has " + columns.size() + " columns but references " + targetColumns.size()
                            + " columns of " + targetTable + "; name the same number");
        }
    }
}
