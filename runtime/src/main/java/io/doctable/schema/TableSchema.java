package io.doctable.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table: its columns, keys, indexes and rules. Immutable and free of any engine; made by a {@link Builder}. */
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

    /** Starts a table of that name, STRICT on SQLite. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The table's name, without its schema. */
    public String name() {
        return name;
    }

    /** The namespace it lives in, null for the default one. */
    public @Nullable String schema() {
        return schema;
    }

    /** The name as a person writes it: with the schema where there is one. */
    public String qualifiedName() {
        return schema == null ? name : schema + "." + name;
    }

    /** The columns, in order. */
    public List<ColumnSchema> columns() {
        return columns;
    }

    /**
     * The column of that name.
     *
     * @throws NoSuchElementException if there is none
     */
    public ColumnSchema column(String columnName) {
        return columns.stream()
                .filter(c -> c.name().equals(columnName))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("table " + qualifiedName() + " has no column " + columnName));
    }

    /** The names of the primary key's columns, in order; empty if there is none. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** The name of the primary key in the database: null for the usual one, empty for none. */
    public @Nullable String primaryKeyName() {
        return primaryKeyName;
    }

    /** The unique constraints. */
    public List<UniqueSchema> uniques() {
        return uniques;
    }

    /** The indexes. */
    public List<IndexSchema> indexes() {
        return indexes;
    }

    /** The checks, those of columns among them only when they were given here. */
    public List<CheckSchema> checks() {
        return checks;
    }

    /** The foreign keys. */
    public List<ForeignKeySchema> foreignKeys() {
        return foreignKeys;
    }

    /** What the table is for, null where nothing is said. */
    public @Nullable String comment() {
        return comment;
    }

    /** Whether SQLite checks the types of its values. */
    public boolean strict() {
        return strict;
    }

    /** Whether SQLite stores it by its primary key alone. */
    public boolean withoutRowid() {
        return withoutRowid;
    }

    /** Whether its rows can only be read: it stands for a view or another server's table, and is never created. */
    public boolean readOnly() {
        return readOnly;
    }

    /** The column that the library or database fills so, if there is one. */
    public Optional<ColumnSchema> generatedBy(Generation by) {
        return columns.stream().filter(c -> c.generation() == by).findFirst();
    }

    /**
     * The table as readable text: a line per column with its type, default and reference in fixed-width columns, then
     * its constraints, indexes and comments. Equal tables give equal texts. Types are those of the library; where a
     * database has a type or default of its own, it follows in parentheses.
     *
     * @return lines separated by {@code \n}, without one at the end
     */
    public String describe() {
        return new DeclaredSheet(this, null).sheet().text();
    }

    /**
     * The table as readable text, as {@link #describe()}, with the types and defaults for one database only.
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

    /** Makes a {@link TableSchema}. */
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

        /** Puts the table into a namespace. */
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

        /** Adds a column that is NOT NULL and has nothing but a name and a kind of values; not for arrays. */
        public Builder column(String columnName, DataType.Kind kind) {
            return column(ColumnSchema.builder(columnName, DataType.of(kind)));
        }

        /** Names the columns of the primary key, in order. */
        public Builder primaryKey(String... names) {
            this.primaryKey = List.of(names);
            return this;
        }

        /** Gives the primary key another name than the usual one; empty for none, where the database allows that. */
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

        /** Says what the table is for. */
        public Builder comment(String text) {
            this.comment = text;
            return this;
        }

        /** Lets SQLite store any type in any column. */
        public Builder notStrict() {
            this.strict = false;
            return this;
        }

        /** Makes SQLite store the table by its primary key alone. */
        public Builder withoutRowid() {
            this.withoutRowid = true;
            return this;
        }

        /** Says that rows can only be read, as those of a view. */
        public Builder readOnly() {
            this.readOnly = true;
            return this;
        }

        /** The finished table. */
        public TableSchema build() {
            return new TableSchema(this);
        }
    }
}
