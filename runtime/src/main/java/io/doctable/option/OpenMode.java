package io.doctable.option;

/** What an engine expects of a database that lives in a file, and may do with it. */
public enum OpenMode {
    /** Use it, and make it if it is not there. */
    CREATE,
    /** Make it; it must not be there. */
    NEW,
    /** Use it; it must be there. */
    EXISTING,
    /** Read it; it must be there. */
    READ_ONLY
}
