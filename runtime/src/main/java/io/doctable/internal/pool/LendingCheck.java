package io.doctable.internal.pool;

import io.doctable.internal.connection.PooledConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Decides whether a connection may be lent, and asks the database where that is in doubt. Thread-safe. */
final class LendingCheck {
    private static final int SECONDS_TO_ANSWER = 5;
    /** A connection to a server that was idle for less is not asked. */
    private static final long TRUSTED = Duration.ofMillis(500).toNanos();
    /**
     * The same where the work is repeated after a failure. A network may silently drop what was idle for minutes; work on
     * it would wait for as long as the driver does, instead of {@link #SECONDS_TO_ANSWER}.
     */
    private static final long TRUSTED_IF_REPEATED = Duration.ofSeconds(30).toNanos();

    private final ConnectionSource source;
    private final PoolEvents events;
    private final boolean prePing;
    private final long longestLife;
    private final boolean remote;
    private final boolean reportsClosing;

    /**
     * A check of connections of that source.
     *
     * @param remote whether a server may end a connection while it rests
     * @param reportsClosing whether the source reports which connections it has closed
     */
    LendingCheck(
            ConnectionSource source, PoolSettings settings, boolean remote, PoolEvents events, boolean reportsClosing) {
        Duration recycle = settings.recycle();
        this.source = source;
        this.events = events;
        this.prePing = settings.prePing();
        this.longestLife = recycle == null ? Long.MAX_VALUE : recycle.toNanos();
        this.remote = remote;
        this.reportsClosing = reportsClosing;
    }

    /** Returns whether a connection seen for the first time is usable: a user's pool may have kept it for long. */
    boolean isNewFit(Connection raw) throws SQLException {
        return reportsClosing || !prePing || raw.isValid(SECONDS_TO_ANSWER);
    }

    /**
     * Returns whether a connection may be lent again.
     *
     * @param retired connections up to this number may not
     * @param isRepeated whether work is repeated on another connection if this one is lost
     */
    boolean isFit(PooledConnection connection, long retired, boolean isRepeated) throws SQLException {
        if (retired > 0 && connection.number() <= retired) {
            events.invalidate(connection.number(), "goes to a database that was moved or deleted");
            return false;
        }
        if (longestLife != Long.MAX_VALUE && connection.age() >= longestLife) {
            events.invalidate(connection.number(), "has grown too old");
            return false;
        }
        boolean asked = prePing || (remote && connection.idleNanos() >= (isRepeated ? TRUSTED_IF_REPEATED : TRUSTED));
        if (!asked || connection.driver().isValid(SECONDS_TO_ANSWER)) {
            return true;
        }
        events.invalidate(connection.number(), "does not answer");
        retireOthers();
        return false;
    }

    /** A connection was lost: the server went away, and the others have most likely lost it as well. */
    void retireOthers() {
        if (remote) {
            source.retireAll();
        }
    }
}
