package io.doctable.schema;

import io.doctable.annotation.ReferenceAction;
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
        ReferenceAction onDelete,
        ReferenceAction onUpdate) {
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

    /** A foreign key whose target is not yet set; see {@link TableSchema.Builder#foreignKey(String, String...)}. */
    public static final class Start {
        private final TableParts parts;
        private final String name;
        private final List<String> columns;

        Start(TableParts parts, String name, List<String> columns) {
            this.parts = parts;
            this.name = name;
            this.columns = columns;
        }

        /**
         * Sets the referenced table and columns and adds the key to its table. By default the database rejects a change
         * that would break a reference ({@link ReferenceAction#NO_ACTION}).
         *
         * @param table the referenced table's name; of the default schema unless {@link Builder#inSchema} follows
         * @param names the referenced columns, in the order of the key's own
         * @throws IllegalArgumentException if the numbers of columns differ
         */
        public Builder references(String table, String... names) {
            return new Builder(
                    parts,
                    new ForeignKeySchema(
                            name,
                            columns,
                            null,
                            table,
                            List.of(names),
                            ReferenceAction.NO_ACTION,
                            ReferenceAction.NO_ACTION));
        }
    }

    /** Builds a table, the last part of which is a foreign key. */
    public static final class Builder extends TableSchema.Builder {
        private final List<ForeignKeySchema> keys;
        private final int index;

        private Builder(TableParts parts, ForeignKeySchema key) {
            super(parts);
            this.keys = parts.foreignKeys;
            this.index = keys.size();
            keys.add(key);
        }

        /** Sets the schema of the referenced table. */
        public Builder inSchema(String namespace) {
            ForeignKeySchema key = keys.get(index);
            return with(namespace, key.onDelete, key.onUpdate);
        }

        /** Sets what happens if the referenced row is deleted. */
        public Builder onDelete(ReferenceAction rule) {
            ForeignKeySchema key = keys.get(index);
            return with(key.targetSchema, rule, key.onUpdate);
        }

        /** Sets what happens if the referenced key changes. */
        public Builder onUpdate(ReferenceAction rule) {
            ForeignKeySchema key = keys.get(index);
            return with(key.targetSchema, key.onDelete, rule);
        }

        private Builder with(@Nullable String targetSchema, ReferenceAction onDelete, ReferenceAction onUpdate) {
            ForeignKeySchema key = keys.get(index);
            keys.set(
                    index,
                    new ForeignKeySchema(
                            key.name,
                            key.columns,
                            targetSchema,
                            key.targetTable,
                            key.targetColumns,
                            onDelete,
                            onUpdate));
            return this;
        }
    }
}
