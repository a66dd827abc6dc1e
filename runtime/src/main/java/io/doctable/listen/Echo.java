package io.doctable.listen;

/** How much of each execution an engine logs. */
public enum Echo {
    /** Nothing. */
    OFF,
    /** Each statement with its parameters, its row count and its duration. */
    SQL,
    /** As {@link #SQL}, and in addition the rows that queries read. */
    ROWS
}
