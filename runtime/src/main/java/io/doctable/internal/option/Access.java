package io.doctable.internal.option;

/** The kind of access to the database that a piece of work needs. */
public enum Access {
    /** Only reads. */
    READ,
    /** May change rows or tables. */
    WRITE
}
