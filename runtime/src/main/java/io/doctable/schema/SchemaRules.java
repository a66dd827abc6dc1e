package io.doctable.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a table must fulfil that is described without a record; for one with a record javac sees to it. */
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
     * @throws IllegalArgumentException if it breaks a rule; the message lists all that are broken
     */
    public static void check(TableSchema table) {
        List<String> problems = new SchemaRules(table).problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "table " + table.qualifiedName() + " cannot be: " + String.join("; ", problems));
        }
    }

    private List<String> problems() {
        if (table.name().isEmpty()) {
            problems.add("its name is empty");
        }
        if (table.columns().isEmpty()) {
            problems.add("it has no columns");
        }
        Set<String> folded = new HashSet<>();
        for (ColumnSchema column : table.columns()) {
            names.add(column.name());
            if (column.name().isEmpty()) {
                problems.add("a column has an empty name");
            } else if (!folded.add(column.name().toLowerCase(Locale.ROOT))) {
                problems.add("column " + column.name() + " is there twice (databases differ in upper and lower case)");
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
            problems.add(counted + " columns are counted by the database, which counts one");
        }
        return problems;
    }

    private void require(String what, Collection<String> columns) {
        for (String column : columns) {
            if (!names.contains(column)) {
                problems.add(what + " names column " + column + ", but there are " + table.columns());
            }
        }
    }
}
