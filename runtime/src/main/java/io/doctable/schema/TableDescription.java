package io.doctable.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table or view as a database describes it: everything, at one moment. Lists are sorted by name, but for the columns.
 * Constraints that have no name (on SQLite they need none) have an empty one.
 *
 * @param table where it is and what it is
 * @param columns in order
 * @param primaryKey null if there is none
 * @param uniques the unique constraints
 * @param foreignKeys the foreign keys; one that names no columns of its target has those of its target's primary key, or
 *     none as long as there is no such table
 * @param indexes the indexes that do not belong to a constraint
 * @param checks the checks, those written at a column among them
 * @param comment what it is for, null where nothing is said
 * @param query what a view selects, null for a table
 * @param strict whether the database holds its values to the types of the columns: always, but for tables of SQLite that
 *     are not STRICT, and its views
 * @param withoutRowid whether SQLite stores it by its primary key alone
 * @param more what the table has beyond all this, in the database's words, such as a constraint that is deferrable
 */
public record TableDescription(
        TableName table,
        List<ColumnDescription> columns,
        @Nullable PrimaryKeySchema primaryKey,
        List<UniqueSchema> uniques,
        List<ForeignKeySchema> foreignKeys,
        List<IndexSchema> indexes,
        List<CheckSchema> checks,
        @Nullable String comment,
        @Nullable String query,
        boolean strict,
        boolean withoutRowid,
        List<String> more) {
    /** Copies and sorts the lists. */
    public TableDescription {
        columns = List.copyOf(columns);
        uniques = sorted(
                uniques,
                Comparator.comparing(UniqueSchema::name)
                        .thenComparing(unique -> unique.columns().toString()));
        foreignKeys = sorted(
                foreignKeys,
                Comparator.comparing(ForeignKeySchema::name)
                        .thenComparing(key -> key.columns().toString())
                        .thenComparing(ForeignKeySchema::targetTable));
        indexes = sorted(indexes, Comparator.comparing(IndexSchema::name));
        checks = sorted(checks, Comparator.comparing(CheckSchema::name).thenComparing(CheckSchema::sql));
        more = sorted(more, Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }

    /** Its name. */
    public String name() {
        return table.name();
    }

    /** The namespace it lives in. */
    public String schema() {
        return table.schema();
    }

    /** What it is. */
    public TableKind kind() {
        return table.kind();
    }

    /** The column of exactly that name. */
    public Optional<ColumnDescription> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The names of the primary key's columns, in order; empty if there is none. */
    public List<String> keyColumns() {
        return primaryKey == null ? List.of() : primaryKey.columns();
    }

    /**
     * The table as readable text: a line per column with its type, default and reference in fixed-width columns, then
     * its constraints, indexes and comments, all in the database's words. Equal descriptions give equal texts.
     *
     * @return lines separated by {@code \n}, without one at the end
     */
    public String describe() {
        return new FoundSheet(this).sheet().text();
    }
}
