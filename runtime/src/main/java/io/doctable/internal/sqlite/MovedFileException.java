package io.doctable.internal.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file of a SQLite database was moved, deleted or replaced while it was open; SQLite itself sees that in some modes only. */
final class MovedFileException extends SQLiteException {
    private static final long serialVersionUID = 1L;

    /** @param message which file, and what happened to it */
    MovedFileException(String message) {
        super(message, SQLiteErrorCode.SQLITE_READONLY_DBMOVED);
    }
}
