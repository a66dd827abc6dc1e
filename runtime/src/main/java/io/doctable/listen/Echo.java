package io.doctable.listen;

/** How much an engine says of what it executes. */
public enum Echo {
    /** Nothing. */
    OFF,
    /** Each statement with its parameters, how many rows, and how long it took. */
    SQL,
    /** That, and the rows that queries read. */
    ROWS
}
