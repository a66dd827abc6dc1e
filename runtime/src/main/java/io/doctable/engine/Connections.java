package io.doctable.engine;

import io.doctable.dialect.ConnectionSettings;
import io.doctable.dialect.Dialect;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.CorruptDatabaseException;
import io.doctable.error.DocTableException;
import io.doctable.json.JsonCodec;
import io.doctable.pool.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of an engine: lends them, and knows the physical ones behind them, each made ready when it is first
 * met and keeping its statements for as long as it lives. Thread-safe.
 */
final class Connections {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    /** A connection to a server that rested longer is asked first whether it still lives; a shorter rest costs nothing. */
    private static final long TRUSTED_REST = Duration.ofMillis(10).toNanos();

    private static final int SECONDS_TO_ANSWER = 5;

    private final ConnectionSource source;
    private final Dialect dialect;
    private final ConnectionSettings settings;
    private final JsonCodec json;
    private final int statementsKept;
    private final String database;
    private final boolean remote;
    private final ConcurrentHashMap<Connection, PhysicalConnection> known = new ConcurrentHashMap<>();
    private final AtomicInteger lent = new AtomicInteger();

    /**
     * Connections from that source.
     *
     * @param database what messages call the database
     * @param remote whether a server may end a connection while it rests
     */
    Connections(
            ConnectionSource source,
            Dialect dialect,
            ConnectionSettings settings,
            JsonCodec json,
            int statementsKept,
            String database,
            boolean remote) {
        this.source = source;
        this.dialect = dialect;
        this.settings = settings;
        this.json = json;
        this.statementsKept = statementsKept;
        this.database = database;
        this.remote = remote;
    }

    /**
     * Borrows a connection that works.
     *
     * @throws DocTableException if there is none to be had
     */
    Borrowed borrow() {
        Borrowed borrowed = borrowWorking();
        lent.incrementAndGet();
        return borrowed;
    }

    private Borrowed borrowWorking() {
        while (true) {
            Connection lent = connect();
            try {
                Connection raw = driversOwn(lent);
                PhysicalConnection physical = known.get(raw);
                if (physical == null) {
                    return new Borrowed(lent, meet(lent, raw));
                }
                if (!remote || physical.idle() < TRUSTED_REST || raw.isValid(SECONDS_TO_ANSWER)) {
                    return new Borrowed(lent, physical);
                }
                LOG.debug("a connection to {} ended while it rested", database);
                source.evict(lent);
            } catch (SQLException e) {
                source.evict(lent);
                throw dialect.translate(e, null, null);
            } catch (RuntimeException | Error e) {
                source.evict(lent);
                throw e;
            }
        }
    }

    /** The connection behind a pool's, or the pool's own where it hides the one behind. */
    private Connection driversOwn(Connection lent) throws SQLException {
        Class<?> type = dialect.connectionClass();
        return lent.isWrapperFor(type) ? (Connection) lent.unwrap(type) : lent;
    }

    private Connection connect() {
        try {
            return source.borrow();
        } catch (SQLException e) {
            DocTableException reason = dialect.translate(e, null, null);
            String message = "cannot connect to " + database + ": " + e.getMessage();
            if (reason instanceof ConnectionLostException) {
                throw new ConnectionLostException(message, null, e);
            }
            if (reason instanceof CorruptDatabaseException) {
                throw new CorruptDatabaseException(message, null, e);
            }
            throw reason.getClass() == DocTableException.class ? new DocTableException(message, null, e) : reason;
        }
    }

    private PhysicalConnection meet(Connection lent, Connection raw) throws SQLException {
        // Once for each new connection: what the pool has closed since then is let go, with its statements.
        known.keySet().removeIf(Connections::isClosed);
        dialect.prepareConnection(raw, settings);
        PhysicalConnection met = new PhysicalConnection(raw, dialect.route(raw, json), statementsKept);
        if (raw != lent) {
            // A pool that does not show what is behind it gives no connection to keep statements on.
            known.put(raw, met);
        }
        return met;
    }

    private static boolean isClosed(Connection raw) {
        try {
            return raw.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Gives a connection back, or ends it when it is broken. */
    void giveBack(Borrowed borrowed, boolean broken) {
        lent.decrementAndGet();
        if (broken || isClosed(borrowed.physical().raw())) {
            known.remove(borrowed.physical().raw());
            source.evict(borrowed.lent());
            if (remote) {
                // The server went away: the other connections have most likely lost it as well.
                source.retireAll();
            }
            return;
        }
        borrowed.physical().used();
        try {
            source.giveBack(borrowed.lent(), borrowed.physical().raw());
        } catch (SQLException e) {
            LOG.debug("giving a connection back to the pool", e);
        }
    }

    /** How many physical connections are known and open. */
    int open() {
        known.keySet().removeIf(Connections::isClosed);
        return known.size();
    }

    /** How many connections are lent. */
    int lent() {
        return lent.get();
    }

    /** How many statements are under way on the connections that were met; exact only while nothing runs. */
    int busyStatements() {
        return known.values().stream()
                .mapToInt(PhysicalConnection::busyStatements)
                .sum();
    }

    void close() {
        source.close();
        known.clear();
    }

    /**
     * A lent connection.
     *
     * @param lent as the pool gave it
     * @param physical what is behind it
     */
    record Borrowed(Connection lent, PhysicalConnection physical) {}
}
