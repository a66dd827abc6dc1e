package io.doctable.internal.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.jspecify.annotations.Nullable;

/** A statement reached its limit: stopped by us, or not begun. Becomes a {@code StatementTimeoutException}. */
public final class OutOfTime extends SQLTimeoutException {
    private static final long serialVersionUID = 1L;

    /** @param stopped what the driver said when the statement was stopped, null if it was not begun */
    public OutOfTime(String message, @Nullable SQLException stopped) {
        super(message, stopped);
    }
}
