package io.doctable.schema;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns, keys, indexes and rules. Immutable and independent of any engine; created by a {@link Builder}.
 */
public final class TableSchema {
    private final String name;
    private final @Nullable String schema;
    private final List<ColumnSchema> columns;
    private final List<String> primaryKey;
    private final @Nullable String primaryKeyName;
    private final List<UniqueSchema> uniques;
    private final List<IndexSchema> indexes;
    private final List<CheckSchema> checks;
    private final List<ForeignKeySchema> foreignKeys;
    private final @Nullable String comment;
    private final boolean strict;
    private final boolean withoutRowid;
    private final boolean readOnly;

    private TableSchema(TableParts made) {
        this.name = made.name;
        this.schema = made.schema;
        this.columns = List.copyOf(made.columns);
        this.primaryKey = List.copyOf(made.primaryKey);
        this.primaryKeyName = made.primaryKeyName;
        this.uniques = List.copyOf(made.uniques);
        this.indexes = List.copyOf(made.indexes);
        this.checks = List.copyOf(made.checks);
        this.foreignKeys = List.copyOf(made.foreignKeys);
        this.comment = made.comment;
        this.strict = made.strict;
        this.withoutRowid = made.withoutRowid;
        this.readOnly = made.readOnly;
    }

    /** Starts a table with this name; STRICT on SQLite by default. */
    public static Builder builder(String name) {
        return new Builder(new TableParts(name));
    }

    /** Returns the table's name, without its schema. */
    public String name() {
        return name;
    }

    /** Returns the table's schema, or null for the default schema. */
    public @Nullable String schema() {
        return schema;
    }

    /** Returns the table's name, preceded by its schema and a dot if it has one. */
    public String qualifiedName() {
        return schema == null ? name : schema + "." + name;
    }

    /** Returns the columns, in order. */
    public List<ColumnSchema> columns() {
        return columns;
    }

    /**
     * Returns the column with this name.
     *
     * @throws NoSuchElementException if the table has no such column
     */
    public ColumnSchema column(String columnName) {
        for (ColumnSchema column : columns) {
            if (column.name().equals(columnName)) {
                return column;
            }
        }
        throw new NoSuchElementException("table " + qualifiedName() + " has no column " + columnName);
    }

    /** Returns the names of the primary key's columns, in order; empty if there is none. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** Returns the primary key's name in the database: null for the default name, empty for no name. */
    public @Nullable String primaryKeyName() {
        return primaryKeyName;
    }

    /** Returns the unique constraints. */
    public List<UniqueSchema> uniques() {
        return uniques;
    }

    /** Returns the indexes. */
    public List<IndexSchema> indexes() {
        return indexes;
    }

    /**
     * Returns the checks added to the table; a check declared on a column is included only if it was also added here.
     */
    public List<CheckSchema> checks() {
        return checks;
    }

    /** Returns the foreign keys. */
    public List<ForeignKeySchema> foreignKeys() {
        return foreignKeys;
    }

    /** Returns the table's comment, or null if there is none. */
    public @Nullable String comment() {
        return comment;
    }

    /** Returns whether SQLite enforces the types of its values (STRICT). */
    public boolean strict() {
        return strict;
    }

    /** Returns whether it is a {@code WITHOUT ROWID} table on SQLite. */
    public boolean withoutRowid() {
        return withoutRowid;
    }

    /**
     * Returns whether its rows can only be read: it describes a view or a table on another server, and is never
     * created.
     */
    public boolean readOnly() {
        return readOnly;
    }

    /** Returns the column whose value is generated in this way, or empty if there is none. */
    public Optional<ColumnSchema> generatedBy(Generation by) {
        for (ColumnSchema column : columns) {
            if (column.generation() == by) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the table as readable text: a line per column with its type, default and reference in fixed-width
     * columns, then its constraints, indexes and comments. Equal tables give equal texts. Types are those of the
     * library; a type or default for a single database follows in parentheses.
     *
     * @return the lines, separated by line feeds, without a trailing one
     */
    public String describe() {
        return new DeclaredSheet(this, null).sheet().text();
    }

    /**
     * Returns the table as readable text like {@link #describe()}, with the types and defaults of one database only.
     *
     * @param dialect the database's name as in {@code @OnDialect}, such as {@code sqlite}
     */
    public String describe(String dialect) {
        Objects.requireNonNull(dialect, "dialect");
        return new DeclaredSheet(this, dialect).sheet().text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableSchema that
                && name.equals(that.name)
                && Objects.equals(schema, that.schema)
                && columns.equals(that.columns)
                && primaryKey.equals(that.primaryKey)
                && Objects.equals(primaryKeyName, that.primaryKeyName)
                && uniques.equals(that.uniques)
                && indexes.equals(that.indexes)
                && checks.equals(that.checks)
                && foreignKeys.equals(that.foreignKeys)
                && Objects.equals(comment, that.comment)
                && strict == that.strict
                && withoutRowid == that.withoutRowid
                && readOnly == that.readOnly;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, schema, columns);
    }

    @Override
    public String toString() {
        return qualifiedName() + columns;
    }

    /**
     * Builds a {@link TableSchema}. After {@code foreignKey(…).references(…)} and after {@code index(…)} the methods for
     * that key or index are available too, and those of the table continue:
     *
     * <pre>{@code
     * TableSchema.builder("article")
     *         .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
     *         .column("author_id", DataType.LONG)
     *         .column("published_at", DataType.INSTANT)
     *         .primaryKey("id")
     *         .foreignKey("fk_article_author", "author_id").references("author", "id").onDelete(CASCADE)
     *         .index("ix_article_author", asc("author_id"), desc("published_at"))
     *         .build();
     * }</pre>
     */
    public static sealed class Builder permits ForeignKeySchema.Builder, IndexSchema.Builder {
        private final TableParts parts;

        /** Creates a builder that adds to {@code parts}. */
        Builder(TableParts parts) {
            this.parts = parts;
        }

        /** Sets the table's schema. */
        public final Builder schema(String namespace) {
            parts.schema = namespace;
            return this;
        }

        /** Adds a column. */
        public final Builder column(ColumnSchema column) {
            parts.columns.add(column);
            return this;
        }

        /** Adds the column that a builder describes. */
        public final Builder column(ColumnSchema.Builder column) {
            return column(column.build());
        }

        /** Adds a NOT NULL column with a name and a type of values. */
        public final Builder column(String columnName, DataType type) {
            return column(ColumnSchema.builder(columnName, type));
        }

        /** Adds a NOT NULL column with a name and a kind of values; not for arrays. */
        public final Builder column(String columnName, DataType.Kind kind) {
            return column(columnName, DataType.of(kind));
        }

        /** Sets the columns of the primary key, in order. */
        public final Builder primaryKey(String... names) {
            parts.primaryKey = List.of(names);
            return this;
        }

        /**
         * Sets the primary key's name; empty for no name if the database allows that. By default the name is derived
         * from the table's name.
         */
        public final Builder primaryKeyName(String constraint) {
            parts.primaryKeyName = constraint;
            return this;
        }

        /** Adds a unique constraint. */
        public final Builder unique(String constraint, String... names) {
            parts.uniques.add(new UniqueSchema(constraint, List.of(names)));
            return this;
        }

        /**
         * Adds an index that accepts equal entries; {@link IndexSchema#asc} and {@link IndexSchema#desc} create its
         * columns.
         */
        public final IndexSchema.Builder index(String indexName, IndexSchema.Part... columns) {
            return new IndexSchema.Builder(parts, new IndexSchema(indexName, List.of(columns), false, null));
        }

        /** Adds an index that rejects equal entries. */
        public final IndexSchema.Builder uniqueIndex(String indexName, IndexSchema.Part... columns) {
            return new IndexSchema.Builder(parts, new IndexSchema(indexName, List.of(columns), true, null));
        }

        /** Adds an index. */
        public final Builder index(IndexSchema index) {
            parts.indexes.add(index);
            return this;
        }

        /** Adds a check. */
        public final Builder check(String constraint, String sql) {
            parts.checks.add(new CheckSchema(constraint, sql));
            return this;
        }

        /**
         * Starts a foreign key of these columns; {@code references} of the returned object completes and adds it.
         *
         * @param constraint its name in the database, empty for no name
         */
        public final ForeignKeySchema.Start foreignKey(String constraint, String... names) {
            return new ForeignKeySchema.Start(parts, constraint, List.of(names));
        }

        /** Adds a foreign key. */
        public final Builder foreignKey(ForeignKeySchema key) {
            parts.foreignKeys.add(key);
            return this;
        }

        /** Sets the table's comment. */
        public final Builder comment(String text) {
            parts.comment = text;
            return this;
        }

        /** Lets SQLite store any type in any column; by default the table is STRICT. */
        public final Builder notStrict() {
            parts.strict = false;
            return this;
        }

        /** Makes it a {@code WITHOUT ROWID} table on SQLite. */
        public final Builder withoutRowid() {
            parts.withoutRowid = true;
            return this;
        }

        /** Makes the table read-only, like a view. */
        public final Builder readOnly() {
            parts.readOnly = true;
            return this;
        }

        /** Builds the table. */
        public final TableSchema build() {
            return new TableSchema(parts);
        }
    }
}
