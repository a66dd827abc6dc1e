package io.doctable.schema;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column: its name, type, rules and defaults. Immutable; created by a {@link Builder}. */
public final class ColumnSchema {
    private final String name;
    private final String component;
    private final DataType type;
    private final boolean nullable;
    private final Generation generation;
    private final ZoneId zone;
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
        this.zone = made.zone;
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
     * @param name the column's name in the database
     * @param type the type of its values
     */
    public static Builder builder(String name, DataType type) {
        return new Builder(name, type);
    }

    /** Returns the column's name in the database. */
    public String name() {
        return name;
    }

    /**
     * Returns the name of its record component, with dots through embedded records; the column's name if there is no
     * record.
     */
    public String component() {
        return component;
    }

    /** Returns the type of its values. */
    public DataType type() {
        return type;
    }

    /** Returns whether the column may be NULL. */
    public boolean nullable() {
        return nullable;
    }

    /** Returns how the column's value is generated; {@link Generation#NONE} if it is not. */
    public Generation generation() {
        return generation;
    }

    /** Returns the time zone of a creation or update time without a zone of its own. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns how the database generates the numbers of an identity column. */
    public IdentityStyle identityStyle() {
        return identityStyle;
    }

    /** Returns how the database computes it from other columns, or null if it is not a computed column. */
    public @Nullable ComputedSchema computed() {
        return computed;
    }

    /** Returns whether inserts write the column. */
    public boolean insertable() {
        return insertable;
    }

    /** Returns whether updates write the column. */
    public boolean updatable() {
        return updatable;
    }

    /** Returns whether its values are hidden in messages and logs. */
    public boolean sensitive() {
        return sensitive;
    }

    /**
     * Returns the user's SQL for this column on a database: each part for that dialect, or the part for all databases.
     */
    public ColumnVariant on(String dialect) {
        ColumnVariant special = variants.get(dialect);
        return special == null ? standard : special.or(standard);
    }

    /** Returns the user's SQL for all databases. */
    ColumnVariant standard() {
        return standard;
    }

    /** Returns the user's SQL for single databases, by dialect name. */
    Map<String, ColumnVariant> variants() {
        return variants;
    }

    /** Returns whether the column has a default on at least one database, so that an insert may omit it. */
    public boolean hasDefault() {
        for (ColumnVariant variant : variants.values()) {
            if (variant.defaultSql() != null) {
                return true;
            }
        }
        return standard.defaultSql() != null;
    }

    /** Returns the column's comment, or null if there is none. */
    public @Nullable String comment() {
        return comment;
    }

    /** Returns the column's former name, or null if it was not renamed. */
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
                && zone.equals(that.zone)
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

    /** Builds a {@link ColumnSchema}. */
    public static final class Builder {
        private final String name;
        private final DataType type;
        private final Map<String, ColumnVariant> variants = new LinkedHashMap<>();
        private String component;
        private boolean nullable;
        private Generation generation = Generation.NONE;
        private ZoneId zone = ZoneOffset.UTC;
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

        /** Sets the name of its record component. */
        public Builder component(String path) {
            this.component = Objects.requireNonNull(path, "path");
            return this;
        }

        /** Makes the column nullable. */
        public Builder nullable() {
            this.nullable = true;
            return this;
        }

        /** Sets how the column's value is generated. */
        public Builder generated(Generation by) {
            this.generation = Objects.requireNonNull(by, "by");
            return this;
        }

        /**
         * Sets the time zone of a creation or update time without a zone of its own (default: UTC).
         *
         * @param id such as {@code Europe/Berlin}
         * @throws java.time.DateTimeException if there is no such zone
         */
        public Builder zone(String id) {
            this.zone = ZoneId.of(id);
            return this;
        }

        /** Makes it an identity column with numbers generated in this style. */
        public Builder identity(IdentityStyle style) {
            this.identityStyle = Objects.requireNonNull(style, "style");
            return generated(Generation.IDENTITY);
        }

        /** Makes it a computed column; neither inserts nor updates write it. */
        public Builder computed(ComputedSchema how) {
            this.computed = Objects.requireNonNull(how, "how");
            return notInsertable().notUpdatable();
        }

        /** Excludes the column from inserts. */
        public Builder notInsertable() {
            this.insertable = false;
            return this;
        }

        /** Excludes the column from updates. */
        public Builder notUpdatable() {
            this.updatable = false;
            return this;
        }

        /** Hides the column's values in messages and logs. */
        public Builder sensitive() {
            this.sensitive = true;
            return this;
        }

        /** Sets the SQL type in the DDL, on every database. */
        public Builder typeSql(String word) {
            this.standard = new ColumnVariant(word, null, null, null).or(standard);
            return this;
        }

        /** Sets the column's default, as SQL. */
        public Builder defaultSql(String sql) {
            this.standard = new ColumnVariant(null, sql, null, null).or(standard);
            return this;
        }

        /** Sets the column's check condition, as SQL. */
        public Builder check(String sql) {
            this.standard = new ColumnVariant(null, null, sql, null).or(standard);
            return this;
        }

        /** Sets the column's collation. */
        public Builder collation(String collation) {
            this.standard = new ColumnVariant(null, null, null, collation).or(standard);
            return this;
        }

        /** Sets what differs for the column on one database. */
        public Builder on(String dialect, ColumnVariant variant) {
            variants.put(dialect, variant);
            return this;
        }

        /** Sets the column's comment. */
        public Builder comment(String text) {
            this.comment = text;
            return this;
        }

        /** Sets the name of the column before it was renamed. */
        public Builder renamedFrom(String oldName) {
            this.renamedFrom = oldName;
            return this;
        }

        /** Builds the column. */
        public ColumnSchema build() {
            return new ColumnSchema(this);
        }
    }
}
