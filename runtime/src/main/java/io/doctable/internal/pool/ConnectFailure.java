package io.doctable.internal.pool;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DocTableException;
import java.sql.SQLException;

/** Why a connection cannot be made, as one of our exceptions. */
final class ConnectFailure {
    private ConnectFailure() {}

    /** Translates the exception of a source that could not connect to the database. */
    static DocTableException of(SQLException e, ConnectionPool.Home home) {
        DocTableException reason = home.dialect().translate(e, null, null);
        String begin = "cannot connect to " + home.database() + ": ";
        if (reason instanceof ConnectionLostException) {
            return new ConnectionLostException(begin + e.getMessage(), null, e);
        }
        if (reason instanceof CorruptDatabaseException) {
            return new CorruptDatabaseException(begin + e.getMessage(), null, e);
        }
        // The dialect's own sentence names the remedy; the driver's is in the cause.
        return reason.getClass() == DocTableException.class
                ? new DocTableException(begin + reason.getMessage(), null, e)
                : reason;
    }
}
