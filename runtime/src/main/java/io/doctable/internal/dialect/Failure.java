package io.doctable.internal.dialect;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an exception of the driver, or of the watch over it, is to the user. */
public final class Failure {
    private Failure() {}

    /**
     * Translates the driver's exception into one of the library's.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    public static DocTableException of(
            SQLException e, Dialect dialect, @Nullable String statement, @Nullable TableSchema table) {
        return e instanceof OutOfTime
                ? new StatementTimeoutException(String.valueOf(e.getMessage()), statement, e.getCause())
                : dialect.translate(e, statement, table);
    }

    /**
     * The exception of a statement that commits what it does: COMMIT, or one that changes something outside a
     * transaction. When the connection is lost before the answer comes, nobody knows whether it did.
     *
     * @param statement the SQL at work, null if there is none
     * @param table the table at work, null if there is none
     */
    public static DocTableException ofCommitting(
            SQLException e, Dialect dialect, @Nullable String statement, @Nullable TableSchema table) {
        DocTableException ours = of(e, dialect, statement, table);
        boolean general = ours instanceof ConnectionLostException || ours.getClass() == DocTableException.class;
        return general && dialect.mayBeStored(e)
                ? new CommitOutcomeUnknownException(
                        "the connection was lost after the statement was sent and before the database answered: the changes may "
                                + "or may not be stored. Check the data before you repeat the statement",
                        statement,
                        ours.getCause())
                : ours;
    }
}
