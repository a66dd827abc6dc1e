package io.doctable.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column as described by the database.
 *
 * @param name its name
 * @param type its type as DDL writes it, with length, precision and scale; empty for a SQLite column without one
 * @param nullable whether the column may be NULL
 * @param defaultSql its default as SQL, or null if it has none
 * @param identity how the database generates its numbers, or null if it is not an identity column
 * @param computed how the database computes it, or null if it is not a computed column
 * @param collation its own collation, or null for the default collation of its type or database
 * @param keyPosition its position in the primary key, starting at 1; 0 if it is not part of it
 * @param comment its comment, or null if there is none
 */
public record ColumnDescription(
        String name,
        String type,
        boolean nullable,
        @Nullable String defaultSql,
        @Nullable IdentityStyle identity,
        @Nullable ComputedSchema computed,
        @Nullable String collation,
        int keyPosition,
        @Nullable String comment) {
    /** Returns whether the database generates numbers for new rows. */
    public boolean autoincrement() {
        return identity != null;
    }

    /** Returns whether an insert may omit the column. */
    public boolean mayBeLeftOut() {
        return nullable || defaultSql != null || identity != null || computed != null;
    }
}
