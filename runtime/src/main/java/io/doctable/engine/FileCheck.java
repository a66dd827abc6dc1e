package io.doctable.engine;

import io.doctable.error.CommitOutcomeUnknownException;
import java.sql.SQLException;

/**
 * Looks whether the files of a database are still those that a connection has open, so that nothing is reported as stored
 * that is not in the database.
 */
final class FileCheck {
    private FileCheck() {}

    /**
     * Makes sure that a connection, idle for some time, still goes to the database that others open.
     *
     * @throws io.doctable.error.ConnectionLostException if one of its files was moved or deleted
     */
    static void afterRest(Session session) {
        try {
            session.physical().files().requireDatabase();
            session.physical().files().requireLog();
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        }
    }

    /**
     * Makes sure that what was just committed is in the database that others open. Looked at afterwards, for a file may be
     * deleted at any time before.
     *
     * @throws io.doctable.error.ConnectionLostException if the database's file was moved or deleted: the change is not in
     *     the database
     * @throws CommitOutcomeUnknownException if a file beside it was, which has the change
     */
    static void afterCommit(Session session) {
        try {
            session.physical().files().requireDatabase();
        } catch (SQLException e) {
            throw session.failure(e, null, null);
        }
        try {
            session.physical().files().requireLog();
        } catch (SQLException e) {
            throw new CommitOutcomeUnknownException(
                    "the change was committed, but it may be missing in the database: "
                            + session.failure(e, null, null).getMessage(),
                    null,
                    e);
        }
    }
}
