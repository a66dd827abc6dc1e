package io.doctable.schema;

/** How a database counts an identity column. */
public enum IdentityStyle {
    /** As the library makes them: an id is never given twice, and an insert may bring an id of its own. */
    STANDARD,
    /** PostgreSQL: an id that an insert brings is refused ({@code GENERATED ALWAYS}). */
    ALWAYS,
    /** PostgreSQL: a default from a sequence that belongs to the column ({@code serial}). */
    SERIAL,
    /** SQLite: the largest rowid and one more, so that the id of a deleted last row comes again. */
    ROWID
}
