package io.doctable.internal.tables;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks tables that are described without a record; the annotation processor checks the others. */
public final class SchemaRules {
    private final TableSchema table;
    private final Set<String> names = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private SchemaRules(TableSchema table) {
        this.table = table;
    }

    /**
     * Checks a table.
     *
     * @throws IllegalArgumentException if the table breaks rules; the message lists all of them
     */
    public static void check(TableSchema table) {
        List<String> problems = new SchemaRules(table).problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "invalid schema of table " + table.qualifiedName() + ": " + String.join("; ", problems));
        }
    }

    private List<String> problems() {
        if (table.name().isEmpty()) {
            problems.add("the table's name is empty");
        }
        if (table.columns().isEmpty()) {
            problems.add("the table has no columns");
        }
        Set<String> folded = new HashSet<>();
        for (ColumnSchema column : table.columns()) {
            names.add(column.name());
            if (column.name().isEmpty()) {
                problems.add("a column has an empty name");
            } else if (!folded.add(column.name().toLowerCase(Locale.ROOT))) {
                problems.add("column " + column.name() + " is declared twice (names are compared case-insensitively)");
            }
        }
        require("the primary key", table.primaryKey());
        table.uniques().forEach(unique -> require("unique " + unique.name(), unique.columns()));
        table.foreignKeys().forEach(key -> require("foreign key " + key.name(), key.columns()));
        for (IndexSchema index : table.indexes()) {
            require(
                    "index " + index.name(),
                    index.columns().stream().map(IndexSchema.Part::column).toList());
        }
        long counted = table.columns().stream()
                .filter(c -> c.generation() == Generation.IDENTITY)
                .count();
        if (counted > 1) {
            problems.add(counted + " columns are identity columns; a table can have only one");
        }
        return problems;
    }

    private void require(String what, Collection<String> columns) {
        for (String column : columns) {
            if (!names.contains(column)) {
                problems.add(
                        what + " names the unknown column " + column + "; the table's columns are " + table.columns());
            }
        }
    }
}
