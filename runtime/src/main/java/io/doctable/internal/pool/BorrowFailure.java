package io.doctable.internal.pool;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DocTableException;
import io.doctable.error.PoolTimeoutException;
import io.doctable.pool.Pool;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolStatus;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Explains why a pool has no connection to lend. */
record BorrowFailure(PoolSettings settings, PoolTarget target, Pool pool) {
    private static final int HOLDERS_NAMED = 5;

    /** Translates the exception of a source that could not connect to the database. */
    DocTableException notConnected(SQLException e) {
        DocTableException reason = target.dialect().translate(e, null, null);
        String begin = "cannot connect to " + target.database() + ": ";
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

    /** Returns the exception that no connection became free in time; its message names who holds them. */
    PoolTimeoutException noneFree(NoneFreeException e) {
        PoolStatus now = pool.status();
        List<PoolHolder> holders = pool.holders();
        String message = "no connection became free within "
                + settings.timeout().toMillis() + " ms: " + now.checkedOut() + " of " + settings.most()
                + " are lent (poolSize " + settings.poolSize() + ", maxOverflow " + settings.maxOverflow() + "), "
                + now.idle() + " idle, " + now.waiting() + " more threads wait"
                + (holders.isEmpty() ? "" : ". They are held by ")
                + holders.stream()
                        .limit(HOLDERS_NAMED)
                        .map(PoolHolder::toString)
                        .collect(Collectors.joining("; "))
                + (holders.size() > HOLDERS_NAMED ? "; and " + (holders.size() - HOLDERS_NAMED) + " more" : "")
                + ". Return connections sooner, or raise poolSize"
                + (settings.leakDetection() == null ? "; set leakDetection to see where each was borrowed" : "");
        return new PoolTimeoutException(message, null, e.getCause());
    }
}
