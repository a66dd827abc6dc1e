package io.doctable.dialect;

import java.sql.SQLException;

/**
 * The files that one physical connection has open. A file can be moved, deleted or replaced while it is open: the
 * connection goes on with the old one, and what it writes is lost to everybody else. Used by one thread at a time.
 */
public interface OpenFiles {
    /** For a database that is not in files of this machine. */
    OpenFiles NONE = new OpenFiles() {
        @Override
        public void requireDatabase() {}

        @Override
        public void requireLog() {}
    };

    /**
     * Makes sure that the database's own file is still the one that is open. What was written to another is not in the
     * database.
     *
     * @throws SQLException if it is not; {@link Dialect#isLeftBehind} is true of it
     */
    void requireDatabase() throws SQLException;

    /**
     * Makes sure, now and then, that the files beside it that hold the latest changes are still those that are open. What
     * was written to others may still come into the database, or not.
     *
     * @throws SQLException if one is not; {@link Dialect#isLeftBehind} is true of it
     */
    void requireLog() throws SQLException;
}
