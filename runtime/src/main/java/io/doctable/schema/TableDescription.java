package io.doctable.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complete description of a table or view, read from the database at one moment. Lists are sorted by name, except the
 * columns. Unnamed constraints (SQLite allows them) have an empty name.
 *
 * @param table its name, schema and kind
 * @param columns the columns, in order
 * @param primaryKey the primary key, or null if there is none
 * @param uniques the unique constraints
 * @param foreignKeys the foreign keys; one that names no target columns has the columns of the target's primary key, or
 *     none if the target table does not exist
 * @param indexes the indexes that do not implement a constraint
 * @param checks the checks, including those declared on a column
 * @param comment its comment, or null if there is none
 * @param query the query of a view, or null for a table
 * @param strict whether the database enforces the types of the columns: always true, except for SQLite tables that are
 *     not STRICT and SQLite views
 * @param withoutRowid whether it is a {@code WITHOUT ROWID} table of SQLite
 * @param more what else the table has, as the database's SQL, such as a deferrable constraint
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
    /** Creates a description with sorted copies of the lists. */
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

    /** Returns the table's name. */
    public String name() {
        return table.name();
    }

    /** Returns the table's schema. */
    public String schema() {
        return table.schema();
    }

    /** Returns the table's kind. */
    public Kind kind() {
        return table.kind();
    }

    /** Returns the column with exactly this name, or empty if there is none. */
    public Optional<ColumnDescription> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** Returns the names of the primary key's columns, in order; empty if there is none. */
    public List<String> keyColumns() {
        return primaryKey == null ? List.of() : primaryKey.columns();
    }

    /**
     * Returns the table as readable text: a line per column with its type, default and reference in fixed-width
     * columns, then its constraints, indexes and comments, all as the database's SQL. Equal descriptions give equal
     * texts.
     *
     * @return lines separated by {@code
     *
     * }, without a trailing line break
     */
    public String describe() {
        return new FoundSheet(this).sheet().text();
    }

    /** The kinds of objects that a query can select from. */
    public enum Kind {
        /** A table with rows of its own. */
        TABLE,
        /** A stored query. */
        VIEW,
        /** A stored query with stored rows. */
        MATERIALIZED_VIEW,
        /** A table on another server. */
        FOREIGN_TABLE,
        /** A table computed by an SQLite module, such as a full-text index. */
        VIRTUAL_TABLE;

        /** Returns whether it is a stored query. */
        public boolean isView() {
            return this == VIEW || this == MATERIALIZED_VIEW;
        }
    }
}
