package io.doctable.schema;

import org.jspecify.annotations.Nullable;

/**
 * What one database needs otherwise for a column; each part is null where it needs nothing special.
 *
 * @param type the word for the type in the DDL
 * @param defaultSql the SQL of the default
 * @param check the SQL of the check
 * @param collation the collation's name
 */
public record ColumnVariant(
        @Nullable String type,
        @Nullable String defaultSql,
        @Nullable String check,
        @Nullable String collation) {
    /** A variant that says nothing. */
    public static final ColumnVariant NONE = new ColumnVariant(null, null, null, null);

    /** This variant, with the parts that it leaves open taken from {@code other}. */
    public ColumnVariant or(ColumnVariant other) {
        return new ColumnVariant(
                type != null ? type : other.type,
                defaultSql != null ? defaultSql : other.defaultSql,
                check != null ? check : other.check,
                collation != null ? collation : other.collation);
    }
}
