package io.doctable.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column as a database describes it.
 *
 * @param name its name
 * @param type its type as DDL writes it, with length, precision and scale; empty for a SQLite column without one
 * @param nullable whether it may be NULL
 * @param defaultSql its default as SQL, null if it has none
 * @param identity how the database counts it, null if it does not
 * @param computed how the database computes it, null if it does not
 * @param collation the collation of its own, null for the one that its type or database has anyway
 * @param keyPosition its place in the primary key, from 1 on; 0 if it is no part of it
 * @param comment what it is for, null where nothing is said
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
    /** Whether the database gives new rows a number by counting. */
    public boolean autoincrement() {
        return identity != null;
    }

    /** Whether an insert may leave the column out. */
    public boolean mayBeLeftOut() {
        return nullable || defaultSql != null || identity != null || computed != null;
    }
}
