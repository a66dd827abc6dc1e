package io.doctable.option;

/** How SQLite keeps a file whole when a transaction is cut short. */
public enum JournalMode {
    /** A log beside the file, readers and a writer at the same time: what a file that the engine creates gets. */
    WAL,
    /** The old pages in a second file, deleted at commit: SQLite's own default. */
    DELETE,
    /** As {@link #DELETE}, the second file emptied instead. */
    TRUNCATE,
    /** As {@link #DELETE}, the second file's head overwritten instead. */
    PERSIST,
    /** The old pages in memory: a crash of the process in a transaction destroys the file. */
    MEMORY
}
