package io.doctable.schema;

/** Who gives a column its value when a row is inserted or updated. */
public enum Generation {
    /** The user (or the column's default). */
    NONE,
    /** The database, by counting: an identity column. */
    IDENTITY,
    /** The library, with a time-ordered UUID (version 7). */
    UUID,
    /** The library, with the time of the insert. */
    CREATED_AT,
    /** The library, with the time of the insert and of every update. */
    UPDATED_AT,
    /** The library: 1 on insert, 1 more on every update. */
    VERSION
}
