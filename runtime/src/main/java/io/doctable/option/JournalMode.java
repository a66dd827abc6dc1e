package io.doctable.option;

/** The way in which SQLite protects a file when a transaction is interrupted. */
public enum JournalMode {
    /** Write-ahead log: readers and one writer work at the same time. Default for files that the engine creates. */
    WAL,
    /** Old pages go to a second file, which is deleted at commit: SQLite's own default. */
    DELETE,
    /** As {@link #DELETE}, but the second file is truncated. */
    TRUNCATE,
    /** As {@link #DELETE}, but the header of the second file is overwritten. */
    PERSIST,
    /** Old pages stay in memory: if the process crashes during a transaction, the file is corrupt. */
    MEMORY
}
