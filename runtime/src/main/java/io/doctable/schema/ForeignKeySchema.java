package io.doctable.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name in the database, empty where it has none
 * @param columns the names of its columns, in order
 * @param targetSchema the namespace of the table that it refers to, null for the default one
 * @param targetTable the table that it refers to
 * @param targetColumns the columns that it refers to, in the order of {@code columns}; empty for the primary key of a
 *     target that is not there
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key referred to changes
 */
public record ForeignKeySchema(
        String name,
        List<String> columns,
        @Nullable String targetSchema,
        String targetTable,
        List<String> targetColumns,
        ReferenceRule onDelete,
        ReferenceRule onUpdate) {
    /** Copies the lists and checks that they are of one length. */
    public ForeignKeySchema {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        boolean unnamed = targetColumns.isEmpty();
        if (columns.isEmpty() || (!unnamed && columns.size() != targetColumns.size())) {
            throw new IllegalArgumentException("foreign key " + name + " names " + columns.size() + " columns for "
                    + targetColumns.size() + " columns of " + targetTable);
        }
    }
}
