package io.doctable.schema;

/** How a database generates the numbers of an identity column. */
public enum IdentityStyle {
    /** The style of tables that the library creates: an id is never reused, and an insert may set its own id. */
    STANDARD,
    /** PostgreSQL rejects an id set by an insert ({@code GENERATED ALWAYS}). */
    ALWAYS,
    /** PostgreSQL uses a default from a sequence that belongs to the column ({@code serial}). */
    SERIAL,
    /** SQLite uses the largest rowid plus one, so the id of a deleted last row is reused. */
    ROWID
}
