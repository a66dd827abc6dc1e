package io.doctable.internal.connection;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.row.ConnectionHealth;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A driver's statement, with an optional time limit. Its exceptions decide whether its connection may still be used.
 * Not thread-safe.
 */
final class DriverStatement {
    private final PreparedStatement prepared;
    private final ConnectionHealth health;
    private @Nullable Watch watch;

    DriverStatement(PreparedStatement prepared, ConnectionHealth health) {
        this.prepared = prepared;
        this.health = health;
    }

    /** Returns the statement itself; the caller reports its exceptions. */
    PreparedStatement prepared() {
        return prepared;
    }

    /** Gives the next execution a limit. */
    void within(TimeLimit limit, Dialect dialect, Connection raw) {
        watch = new Watch(limit, dialect, raw, prepared);
    }

    /** Runs the statement on the database. */
    <T> T run(Work<T> work) throws SQLException {
        enter();
        try {
            return work.run(prepared);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        } finally {
            leave();
        }
    }

    /** Goes to the next row of a result; whether there is one. */
    boolean next(ResultSet rows, @Nullable Observation observation) throws SQLException {
        enter();
        try {
            return observation == null ? rows.next() : observation.next(rows);
        } catch (RuntimeException | Error e) {
            health.threw(e);
            throw e;
        } finally {
            leave();
        }
    }

    /** The driver's exception, or what it comes from if that is our cancel. */
    SQLException explain(SQLException e) {
        return watch == null ? e : watch.explain(e);
    }

    /** The execution has ended; whether a cancel was sent that may yet hit other statements of the connection. */
    boolean endWatch() {
        Watch ended = watch;
        watch = null;
        if (ended == null) {
            return false;
        }
        ended.end();
        return ended.lingers();
    }

    private void enter() throws SQLException {
        if (watch != null) {
            watch.enter();
        }
    }

    private void leave() {
        if (watch != null) {
            watch.leave();
        }
    }

    /**
     * What the driver is asked to do.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T run(PreparedStatement statement) throws SQLException;
    }
}
