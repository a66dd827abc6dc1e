package io.doctable.schema;

/** What generates a column's value when a row is inserted or updated. */
public enum Generation {
    /** Nothing: the program sets it, or the column's default applies. */
    NONE,
    /** The database generates a number: an identity column. */
    IDENTITY,
    /** The library generates a time-ordered UUID (version 7). */
    UUID,
    /** The library sets the time of the insert. */
    CREATED_AT,
    /** The library sets the time of the insert and of every update. */
    UPDATED_AT,
    /** The library counts versions for optimistic locking: 1 on insert, plus 1 on every update. */
    VERSION
}
