package io.doctable.internal.pool;

import java.sql.SQLException;

/** No connection became free in time. */
final class NoneFreeException extends SQLException {
    private static final long serialVersionUID = 1;

    NoneFreeException(SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause);
    }
}
