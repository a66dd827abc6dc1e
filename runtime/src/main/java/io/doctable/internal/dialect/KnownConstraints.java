package io.doctable.internal.dialect;

import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import io.doctable.schema.UniqueSchema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a schema knows of its constraints, to fill in what a database does not tell.
 *
 * @param table null if no table is at work
 * @param folded returns a name as the database compares it with others
 */
public record KnownConstraints(@Nullable TableSchema table, UnaryOperator<String> folded) {
    /** Creates an object for a database that compares names letter by letter. */
    public KnownConstraints(@Nullable TableSchema table) {
        this(table, UnaryOperator.identity());
    }

    private boolean isTable(@Nullable String name) {
        return table != null && name != null && folded.apply(table.name()).equals(folded.apply(name));
    }

    /** Returns a table's name as the schema spells it, if it is the schema's table. */
    public @Nullable String spelled(@Nullable String tableName) {
        return isTable(tableName) && table != null ? table.name() : tableName;
    }

    private boolean same(List<String> first, List<String> second) {
        return first.stream()
                .map(folded)
                .toList()
                .equals(second.stream().map(folded).toList());
    }

    /** The name of the unique constraint or primary key over these columns of that table; null if there is none. */
    @Nullable
    public String uniqueOver(@Nullable String tableName, List<String> columns) {
        if (table == null || columns.isEmpty() || !isTable(tableName)) {
            return null;
        }
        if (same(table.primaryKey(), columns)) {
            return ConstraintNames.primaryKey(table);
        }
        return table.uniques().stream()
                .filter(unique -> same(unique.columns(), columns))
                .map(UniqueSchema::name)
                .findFirst()
                .orElse(null);
    }

    /** The name of the foreign key from these columns of that table; null if there is none. */
    @Nullable
    public String foreignKeyFrom(@Nullable String tableName, List<String> columns) {
        if (table == null || columns.isEmpty() || !isTable(tableName)) {
            return null;
        }
        return table.foreignKeys().stream()
                .filter(key -> same(key.columns(), columns))
                .map(ForeignKeySchema::name)
                .findFirst()
                .orElse(null);
    }

    /** The columns of that constraint of that table; empty if it is not known. */
    public List<String> columnsOf(@Nullable String tableName, @Nullable String constraint) {
        if (table == null || constraint == null || !isTable(tableName)) {
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
