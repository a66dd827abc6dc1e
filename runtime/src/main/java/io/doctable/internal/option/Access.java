package io.doctable.internal.option;

/** The kind of access to the database that a piece of work needs. */
public enum Access {
    /** Only reads. */
    READ,
    /** Only reads, and is repeated on another connection if its own connection is lost. */
    REPEATED_READ,
    /** May change rows or tables. */
    WRITE
}
