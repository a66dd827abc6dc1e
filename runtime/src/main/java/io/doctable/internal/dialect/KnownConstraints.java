package io.doctable.internal.dialect;

import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema knows of its constraints, to fill in what a database does not tell.
 *
 * @param table null if no table is at work
 */
public record KnownConstraints(@Nullable TableSchema table) {
    /** The name of the unique constraint or primary key over these columns of that table; null if there is none. */
    @Nullable
    public String uniqueOver(@Nullable String tableName, List<String> columns) {
        if (table == null || columns.isEmpty() || !table.name().equals(tableName)) {
            return null;
        }
        if (table.primaryKey().equals(columns)) {
            return ConstraintNames.primaryKey(table);
        }
        return table.uniques().stream()
                .filter(unique -> unique.columns().equals(columns))
                .map(UniqueSchema::name)
                .findFirst()
                .orElse(null);
    }

    /** The name of the foreign key from these columns of that table; null if there is none. */
    @Nullable
    public String foreignKeyFrom(@Nullable String tableName, List<String> columns) {
        if (table == null || columns.isEmpty() || !table.name().equals(tableName)) {
            return null;
        }
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(columns))
                .map(ForeignKeySchema::name)
                .findFirst()
                .orElse(null);
    }

    /** The columns of that constraint of that table; empty if it is not known. */
    public List<String> columnsOf(@Nullable String tableName, @Nullable String constraint) {
        if (table == null || constraint == null || !table.name().equals(tableName)) {
            return List.of();
        }
        if (constraint.equals(ConstraintNames.primaryKey(table))) {
            return table.primaryKey();
        }
        for (UniqueSchema unique : table.uniques()) {
            if (unique.name().equals(constraint)) {
                return unique.columns();
            }
        }
        for (ForeignKeySchema key : table.foreignKeys()) {
            if (key.name().equals(constraint)) {
                return key.columns();
            }
        }
        return List.of();
    }
}
