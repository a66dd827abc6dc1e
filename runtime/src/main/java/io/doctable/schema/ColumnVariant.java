package io.doctable.schema;

import org.jspecify.annotations.Nullable;

/**
 * The SQL of a column that differs on one database; a part is null if it does not differ.
 *
 * @param type the type in the DDL
 * @param defaultSql the default
 * @param check the check condition
 * @param collation the collation's name
 */
public record ColumnVariant(
        @Nullable String type,
        @Nullable String defaultSql,
        @Nullable String check,
        @Nullable String collation) {
    /** A variant without any part. */
    public static final ColumnVariant NONE = new ColumnVariant(null, null, null, null);

    /** Returns this variant with another type in the DDL. */
    public ColumnVariant withType(String sql) {
        return new ColumnVariant(sql, defaultSql, check, collation);
    }

    /** Returns this variant with another default. */
    public ColumnVariant withDefaultSql(String sql) {
        return new ColumnVariant(type, sql, check, collation);
    }

    /** Returns this variant with another check condition. */
    public ColumnVariant withCheck(String sql) {
        return new ColumnVariant(type, defaultSql, sql, collation);
    }

    /** Returns this variant with another collation. */
    public ColumnVariant withCollation(String name) {
        return new ColumnVariant(type, defaultSql, check, name);
    }

    /** Returns this variant with its null parts taken from {@code other}. */
    public ColumnVariant or(ColumnVariant other) {
        return new ColumnVariant(
                type != null ? type : other.type,
                defaultSql != null ? defaultSql : other.defaultSql,
                check != null ? check : other.check,
                collation != null ? collation : other.collation);
    }
}
