package io.doctable.schema;

import java.util.ArrayList;
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

    private TableSchema(Builder made) {
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
        return new Builder(name);
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
        return columns.stream()
                .filter(c -> c.name().equals(columnName))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("table " + qualifiedName() + " has no column " + columnName));
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
        return columns.stream().filter(c -> c.generation() == by).findFirst();
    }

    /**
     * Returns the table as readable text: a line per column with its type, default and reference in fixed-width
     * columns, then its constraints, indexes and comments. Equal tables give equal texts. Types are those of the
     * library; a type or default for a single database follows in parentheses.
     *
     * @return lines separated by {@code
     *
     * }, without a trailing line break
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

    /** Builds a {@link TableSchema}. */
    public static final class Builder {
        private final String name;
        private final List<ColumnSchema> columns = new ArrayList<>();
        private final List<UniqueSchema> uniques = new ArrayList<>();
        private final List<IndexSchema> indexes = new ArrayList<>();
        private final List<CheckSchema> checks = new ArrayList<>();
        private final List<ForeignKeySchema> foreignKeys = new ArrayList<>();
        private @Nullable String schema;
        private List<String> primaryKey = List.of();
        private @Nullable String primaryKeyName;
        private @Nullable String comment;
        private boolean strict = true;
        private boolean withoutRowid;
        private boolean readOnly;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Sets the table's schema. */
        public Builder schema(String namespace) {
            this.schema = namespace;
            return this;
        }

        /** Adds a column. */
        public Builder column(ColumnSchema column) {
            columns.add(column);
            return this;
        }

        /** Adds the column that a builder describes. */
        public Builder column(ColumnSchema.Builder column) {
            return column(column.build());
        }

        /** Adds a NOT NULL column with a name and a kind of values; not for arrays. */
        public Builder column(String columnName, DataType.Kind kind) {
            return column(ColumnSchema.builder(columnName, DataType.of(kind)));
        }

        /** Sets the columns of the primary key, in order. */
        public Builder primaryKey(String... names) {
            this.primaryKey = List.of(names);
            return this;
        }

        /**
         * Sets the primary key's name; empty for no name if the database allows that. By default the name is derived
         * from the table's name.
         */
        public Builder primaryKeyName(String constraint) {
            this.primaryKeyName = constraint;
            return this;
        }

        /** Adds a unique constraint. */
        public Builder unique(String constraint, String... names) {
            uniques.add(new UniqueSchema(constraint, List.of(names)));
            return this;
        }

        /** Adds an index. */
        public Builder index(IndexSchema index) {
            indexes.add(index);
            return this;
        }

        /** Adds a check. */
        public Builder check(String constraint, String sql) {
            checks.add(new CheckSchema(constraint, sql));
            return this;
        }

        /** Adds a foreign key. */
        public Builder foreignKey(ForeignKeySchema key) {
            foreignKeys.add(key);
            return this;
        }

        /** Sets the table's comment. */
        public Builder comment(String text) {
            this.comment = text;
            return this;
        }

        /** Lets SQLite store any type in any column; by default the table is STRICT. */
        public Builder notStrict() {
            this.strict = false;
            return this;
        }

        /** Makes it a {@code WITHOUT ROWID} table on SQLite. */
        public Builder withoutRowid() {
            this.withoutRowid = true;
            return this;
        }

        /** Makes the table read-only, like a view. */
        public Builder readOnly() {
            this.readOnly = true;
            return this;
        }

        /** Builds the table. */
        public TableSchema build() {
            return new TableSchema(this);
        }
    }
}
