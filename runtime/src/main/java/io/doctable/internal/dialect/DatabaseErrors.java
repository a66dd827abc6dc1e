package io.doctable.internal.dialect;

import io.doctable.error.DocTableException;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the errors of one kind of database mean. Thread-safe. */
public interface DatabaseErrors {
    /**
     * Translates the driver's exception. The message has no values; it names the table, column and constraint as far as
     * the database does.
     *
     * @param statement the SQL or DAO method at work, null if there is none
     * @param table the table at work, null if there is none; has the names of constraints for which the database names only the columns
     */
    DocTableException translate(SQLException e, @Nullable String statement, @Nullable TableSchema table);

    /** Whether the statement was cancelled, by whomever. */
    boolean isCancelled(SQLException e);

    /** Whether the physical connection cannot be used any more and must leave the pool. */
    boolean breaksConnection(SQLException e);

    /** Whether the database has rolled the whole transaction back by itself. */
    boolean endsTransaction(SQLException e);

    /** Whether somebody else created the same table at the same time: look again, and repeat. */
    boolean isCreationRace(SQLException e);

    /**
     * Whether a statement that ended so, and was its own commit, may be stored all the same: it was sent, and the
     * connection was lost before the answer came.
     */
    boolean mayBeStored(SQLException e);
}
