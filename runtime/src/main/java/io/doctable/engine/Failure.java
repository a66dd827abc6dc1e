package io.doctable.engine;

import io.doctable.dialect.Dialect;
import io.doctable.error.DocTableException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.schema.TableSchema;
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
            SQLException e, Dialect dialect, @Nullable String statement, @Nullable TableSchema table) {
        return e instanceof OutOfTime
                ? new StatementTimeoutException(String.valueOf(e.getMessage()), statement, e.getCause())
                : dialect.translate(e, statement, table);
    }
}
