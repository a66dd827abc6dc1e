package io.doctable.internal.option;

/** Whether the file of a database must exist, may be created, and may be written. */
public enum OpenMode {
    /** Opens the file, and creates it if it does not exist. */
    CREATE,
    /** Creates the file, which must not exist. */
    NEW,
    /** Opens the file, which must exist. */
    EXISTING,
    /** Opens the file for reading only; it must exist. */
    READ_ONLY
}
