package io.doctable.internal.pool;

import io.doctable.internal.connection.PooledConnection;
import io.doctable.pool.PoolHolder;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The connections of a pool that have been lent at least once, by the driver's connection. Thread-safe. */
public final class KnownConnections {
    private final ConcurrentHashMap<Connection, PooledConnection> all = new ConcurrentHashMap<>();
    private final boolean reportsClosing;

    /** @param reportsClosing whether the source of the connections reports which ones it has closed */
    KnownConnections(boolean reportsClosing) {
        this.reportsClosing = reportsClosing;
    }

    @Nullable
    PooledConnection get(Connection raw) {
        return all.get(raw);
    }

    void add(PooledConnection connection) {
        if (!reportsClosing) {
            // Once for each new connection: those that the source has closed since then are removed.
            all.values().removeIf(PooledConnection::isClosed);
        }
        all.put(connection.driver(), connection);
    }

    /** Removes a connection that is closed or no longer the pool's; returns null if it was not known. */
    @Nullable
    PooledConnection remove(Connection raw) {
        return all.remove(raw);
    }

    /** Removes a connection that is given up; if the source reports its closing, it stays until then. */
    void giveUp(PooledConnection connection) {
        if (!reportsClosing) {
            all.remove(connection.driver());
        }
    }

    /** Returns the open connections. */
    public List<PooledConnection> open() {
        return all.values().stream().filter(each -> !each.isClosed()).toList();
    }

    /**
     * Returns the connections that are lent at this moment and that the pool ends when it is closed; those of a
     * {@code DataSource} are its own.
     */
    public List<PooledConnection> lentAndOwn() {
        return all.values().stream()
                .filter(each -> reportsClosing && each.isLent())
                .toList();
    }

    /** Returns the idle connections whose closing is reported. */
    List<PooledConnection> idleAndOwn() {
        return all.values().stream()
                .filter(each -> reportsClosing && !each.isLent())
                .toList();
    }

    /** Returns whether a connection is still idle, and not yet closed. */
    boolean isIdle(PooledConnection connection) {
        return all.get(connection.driver()) == connection && !connection.isLent();
    }

    /** Returns whether any connection is lent for a single piece of work. */
    public boolean isAnyLentBriefly() {
        return all.values().stream().anyMatch(PooledConnection::isLentBriefly);
    }

    /** Returns who holds connections, the longest first. */
    List<PoolHolder> holders() {
        return all.values().stream()
                .flatMap(each -> Stream.ofNullable(each.holder()))
                .sorted(Comparator.comparing(PoolHolder::age).reversed())
                .toList();
    }
}
