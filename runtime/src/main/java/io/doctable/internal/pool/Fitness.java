package io.doctable.internal.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Whether connections that rested may be lent.
 *
 * @param told whether the source tells which connections it has closed
 */
record Fitness(
        ConnectionSource source, PoolSettings settings, ConnectionPool.Home home, PoolEvents events, boolean told) {
    private static final int SECONDS_TO_ANSWER = 5;

    /** Returns whether a connection seen for the first time is usable: a user's pool may have kept it for long. */
    boolean isNew(Connection raw) throws SQLException {
        return told || !settings.prePing() || raw.isValid(SECONDS_TO_ANSWER);
    }

    /**
     * Whether a connection may be lent again.
     *
     * @param retired connections up to this number may not
     */
    boolean isFit(Pooled<?> pooled, long retired) throws SQLException {
        if (pooled.number() <= retired) {
            events.invalidate(pooled.number(), "goes to a database that was moved or deleted");
            return false;
        }
        Duration recycle = settings.recycle();
        if (recycle != null && pooled.age() >= recycle.toNanos()) {
            events.invalidate(pooled.number(), "has grown too old");
            return false;
        }
        boolean asked = settings.prePing() || (home.remote() && pooled.rested());
        if (!asked || pooled.raw().isValid(SECONDS_TO_ANSWER)) {
            return true;
        }
        events.invalidate(pooled.number(), "does not answer");
        retireOthers();
        return false;
    }

    /** A connection was lost: the server went away, and the others have most likely lost it as well. */
    void retireOthers() {
        if (home.remote()) {
            source.retireAll();
        }
    }
}
