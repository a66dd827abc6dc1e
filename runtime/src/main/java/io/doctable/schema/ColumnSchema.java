package io.doctable.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column: its name, type, rules and defaults. Immutable; made by a {@link Builder}. */
public final class ColumnSchema {
    private final String name;
    private final String component;
    private final DataType type;
    private final boolean nullable;
    private final Generation generation;
    private final IdentityStyle identityStyle;
    private final @Nullable ComputedSchema computed;
    private final boolean insertable;
    private final boolean updatable;
    private final boolean sensitive;
    private final ColumnVariant standard;
    private final Map<String, ColumnVariant> variants;
    private final @Nullable String comment;
    private final @Nullable String renamedFrom;

    private ColumnSchema(Builder made) {
        this.name = made.name;
        this.component = made.component;
        this.type = made.type;
        this.nullable = made.nullable;
        this.generation = made.generation;
        this.identityStyle = made.identityStyle;
        this.computed = made.computed;
        this.insertable = made.insertable;
        this.updatable = made.updatable;
        this.sensitive = made.sensitive;
        this.standard = made.standard;
        this.variants = Map.copyOf(made.variants);
        this.comment = made.comment;
        this.renamedFrom = made.renamedFrom;
    }

    /**
     * Starts a column that is NOT NULL, insertable and updatable.
     *
     * @param name its name in the database
     * @param type what it holds
     */
    public static Builder builder(String name, DataType type) {
        return new Builder(name, type);
    }

    /** Its name in the database. */
    public String name() {
        return name;
    }

    /** The record component it comes from, with dots through embedded records; the column's name where there is no record. */
    public String component() {
        return component;
    }

    /** What it holds. */
    public DataType type() {
        return type;
    }

    /** Whether it may be NULL. */
    public boolean nullable() {
        return nullable;
    }

    /** Who gives it its value. */
    public Generation generation() {
        return generation;
    }

    /** How the database counts it, where it does. */
    public IdentityStyle identityStyle() {
        return identityStyle;
    }

    /** How the database computes it from other columns, null if it does not. */
    public @Nullable ComputedSchema computed() {
        return computed;
    }

    /** Whether inserts write it. */
    public boolean insertable() {
        return insertable;
    }

    /** Whether updates write it. */
    public boolean updatable() {
        return updatable;
    }

    /** Whether its values must never be shown in messages and logs. */
    public boolean sensitive() {
        return sensitive;
    }

    /** The user's own words for this column on a database: what was said for that dialect, else for all. */
    public ColumnVariant on(String dialect) {
        ColumnVariant special = variants.get(dialect);
        return special == null ? standard : special.or(standard);
    }

    /** The user's own words for all databases. */
    ColumnVariant standard() {
        return standard;
    }

    /** The user's own words for single databases, by the dialect's name. */
    Map<String, ColumnVariant> variants() {
        return variants;
    }

    /** Whether the column has a default on some or every database, so that an insert may leave it out. */
    public boolean hasDefault() {
        return standard.defaultSql() != null || variants.values().stream().anyMatch(v -> v.defaultSql() != null);
    }

    /** What the column is for, null where nothing is said. */
    public @Nullable String comment() {
        return comment;
    }

    /** The name the column had before, null if none is told. */
    public @Nullable String renamedFrom() {
        return renamedFrom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnSchema that
                && name.equals(that.name)
                && component.equals(that.component)
                && type.equals(that.type)
                && nullable == that.nullable
                && generation == that.generation
                && identityStyle == that.identityStyle
                && Objects.equals(computed, that.computed)
                && insertable == that.insertable
                && updatable == that.updatable
                && sensitive == that.sensitive
                && standard.equals(that.standard)
                && variants.equals(that.variants)
                && Objects.equals(comment, that.comment)
                && Objects.equals(renamedFrom, that.renamedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, nullable, generation);
    }

    @Override
    public String toString() {
        return name + " " + type.kind() + (nullable ? "" : " NOT NULL");
    }

    /** Makes a {@link ColumnSchema}. */
    public static final class Builder {
        private final String name;
        private final DataType type;
        private final Map<String, ColumnVariant> variants = new LinkedHashMap<>();
        private String component;
        private boolean nullable;
        private Generation generation = Generation.NONE;
        private IdentityStyle identityStyle = IdentityStyle.STANDARD;
        private @Nullable ComputedSchema computed;
        private boolean insertable = true;
        private boolean updatable = true;
        private boolean sensitive;
        private ColumnVariant standard = ColumnVariant.NONE;
        private @Nullable String comment;
        private @Nullable String renamedFrom;

        private Builder(String name, DataType type) {
            this.name = Objects.requireNonNull(name, "name");
            this.type = Objects.requireNonNull(type, "type");
            this.component = name;
        }

        /** Names the record component that the column comes from. */
        public Builder component(String path) {
            this.component = Objects.requireNonNull(path, "path");
            return this;
        }

        /** Lets the column be NULL. */
        public Builder nullable() {
            this.nullable = true;
            return this;
        }

        /** Says who gives the column its value. */
        public Builder generated(Generation by) {
            this.generation = Objects.requireNonNull(by, "by");
            return this;
        }

        /** Makes it an identity column that the database counts in that way. */
        public Builder identity(IdentityStyle style) {
            this.identityStyle = Objects.requireNonNull(style, "style");
            return generated(Generation.IDENTITY);
        }

        /** Lets the database compute the column; neither inserts nor updates write it. */
        public Builder computed(ComputedSchema how) {
            this.computed = Objects.requireNonNull(how, "how");
            return notInsertable().notUpdatable();
        }

        /** Keeps inserts from writing the column. */
        public Builder notInsertable() {
            this.insertable = false;
            return this;
        }

        /** Keeps updates from writing the column. */
        public Builder notUpdatable() {
            this.updatable = false;
            return this;
        }

        /** Keeps the column's values out of messages and logs. */
        public Builder sensitive() {
            this.sensitive = true;
            return this;
        }

        /** Gives the DDL another word for the type, on every database. */
        public Builder typeSql(String word) {
            this.standard = new ColumnVariant(word, null, null, null).or(standard);
            return this;
        }

        /** Gives the column a default, as SQL. */
        public Builder defaultSql(String sql) {
            this.standard = new ColumnVariant(null, sql, null, null).or(standard);
            return this;
        }

        /** Gives the column a check, as SQL. */
        public Builder check(String sql) {
            this.standard = new ColumnVariant(null, null, sql, null).or(standard);
            return this;
        }

        /** Gives the column a collation. */
        public Builder collation(String collation) {
            this.standard = new ColumnVariant(null, null, null, collation).or(standard);
            return this;
        }

        /** Says what one database needs otherwise. */
        public Builder on(String dialect, ColumnVariant variant) {
            variants.put(dialect, variant);
            return this;
        }

        /** Says what the column is for. */
        public Builder comment(String text) {
            this.comment = text;
            return this;
        }

        /** Tells the name that the column had before. */
        public Builder renamedFrom(String oldName) {
            this.renamedFrom = oldName;
            return this;
        }

        /** The finished column. */
        public ColumnSchema build() {
            return new ColumnSchema(this);
        }
    }
}
