package io.doctable.internal.session;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.internal.dialect.OpenFiles;
import io.doctable.internal.tables.SchemaConnection;
import java.sql.SQLException;

/**
 * Checks whether the files of a database are still those that a connection has open, so that nothing is reported as
 * stored that is not in the database.
 */
final class FileCheck {
    private FileCheck() {}

    /**
     * Checks that a connection that was idle still uses the database that others open.
     *
     * @throws io.doctable.error.ConnectionLostException if one of its files was moved or deleted
     */
    static void afterRest(OpenFiles files, SchemaConnection session) {
        try {
            files.requireDatabase();
            files.requireLog();
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        }
    }

    /**
     * Checks that a committed change is in the database that others open. The check follows the commit because a file
     * may be deleted at any time before.
     *
     * @throws io.doctable.error.ConnectionLostException if the file of the database was moved or deleted: the change is
     *     not in the database
     * @throws CommitOutcomeUnknownException if its log file, which contains the change, was moved or deleted
     */
    static void afterCommit(OpenFiles files, SchemaConnection session) {
        try {
            files.requireDatabase();
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        }
        try {
            files.requireLog();
        } catch (SQLException e) {
            throw new CommitOutcomeUnknownException(
                    "the change was committed, but it may be missing in the database; check before repeating it: "
                            + session.failure(e, null, null).getMessage(),
                    null,
                    e);
        }
    }
}
