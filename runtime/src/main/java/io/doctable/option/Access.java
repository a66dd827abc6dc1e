package io.doctable.option;

/** What a piece of work does with the database. */
public enum Access {
    /** It only looks. */
    READ,
    /** It may change rows or tables. */
    WRITE;
}
