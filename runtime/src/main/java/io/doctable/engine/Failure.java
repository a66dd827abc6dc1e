package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.StatementTimeoutException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an exception of the driver, or of the watch over it, is to the user. */
final class Failure {
    private Failure() {}

    /**
     * The exception as one of ours.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    static DocTableException of(
            SQLException e, Dialect dialect, @Nullable String statement, @Nullable RegisteredTable table) {
        return e instanceof OutOfTime
                ? new StatementTimeoutException(String.valueOf(e.getMessage()), statement, e.getCause())
                : dialect.translate(e, statement, table == null ? null : table.schema());
    }

    /**
     * The exception of a statement that commits what it does: COMMIT, or one that changes something outside a
     * transaction. When the connection is lost before the answer comes, nobody knows whether it did.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    static DocTableException ofCommitting(
            SQLException e, Dialect dialect, @Nullable String statement, @Nullable RegisteredTable table) {
        DocTableException ours = of(e, dialect, statement, table);
        boolean general = ours instanceof ConnectionLostException || ours.getClass() == DocTableException.class;
        return general && dialect.mayBeStored(e)
                ? new CommitOutcomeUnknownException(
                        "the connection broke after the statement was sent and before its answer came: what it does may "
                                + "be stored or not. Look before doing it again",
                        statement,
                        ours.getCause())
                : ours;
    }
}
