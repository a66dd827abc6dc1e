package io.doctable.internal.connection;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.OpenFiles;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.observe.Observers;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.statement.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection as the driver made it, with its statement cache: by text, the least recently used evicted first. The
 * statements are freed with the connection. Used by one borrower at a time.
 */
public final class PhysicalConnection {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private static final int MOST_TABLES = 256;

    private final Connection raw;
    private final OpenFiles files;
    private final RowRoute route;
    private final ConnectionHealth health;
    private @Nullable Connection guarded;
    private final int most;
    private final Map<String, Optional<String>> countedColumns = new HashMap<>();
    private final Map<String, Call> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long executions;
    private boolean leftBehind;
    private final List<Call> underWay = new ArrayList<>();

    /** @param most how many statements to keep */
    public PhysicalConnection(Connection raw, OpenFiles files, RowRoute route, int most) {
        this.raw = raw;
        this.files = files;
        this.route = route;
        this.health = route.health();
        this.most = most;
    }

    /** Returns the driver's connection, guarded so that failures of direct use are reported to {@link #health}. */
    Connection raw() {
        Connection known = guarded;
        if (known == null) {
            known = GuardedDriver.of(raw, health);
            guarded = known;
        }
        return known;
    }

    /** Returns the driver's connection itself; the caller reports its exceptions to {@link #health}. */
    public Connection driver() {
        return raw;
    }

    /** The files that it has open. */
    public OpenFiles files() {
        return files;
    }

    /** Returns whether the connection may still be used. */
    public ConnectionHealth health() {
        return health;
    }

    /** Runs a driver call, whose exception decides whether the connection may still be used. */
    public void driver(Observers.Step step) throws SQLException {
        try {
            step.run();
        } catch (SQLException | RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    /**
     * Ends the connection at once, whatever it does, from any thread: nobody can use it any more, and the database rolls
     * back what is not committed.
     */
    public void abort(Dialect dialect) {
        health.breaks();
        try {
            raw.abort(Runnable::run);
        } catch (SQLException | RuntimeException | LinkageError e) {
            LOG.debug("aborting a connection", e);
        }
        try {
            // SQLite's driver does nothing in abort, and its close waits for the statement at work.
            if (!raw.isClosed()) {
                if (!underWay.isEmpty()) {
                    // Only then: a cancel would also keep the close from moving the log into the database.
                    try (Statement any = raw.createStatement()) {
                        dialect.cancel(raw, any);
                    }
                }
                raw.close();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("closing a connection that is given up", e);
        }
    }

    RowRoute route() {
        return route;
    }

    /** The statement of that text, kept if it is free, else a second one that lives for one execution. */
    public Call call(SqlStatement statement) throws SQLException {
        Call known = kept.get(statement.text());
        if (known != null && known.begin(statement)) {
            return known;
        }
        boolean keep = known == null && most > 0;
        Call made = prepare(statement, keep);
        made.begin(statement);
        if (keep) {
            kept.put(statement.text(), made);
            if (kept.size() > most) {
                giveUpOne();
            }
        }
        return made;
    }

    private Call prepare(SqlStatement statement, boolean keep) throws SQLException {
        requireFewParameters(statement);
        try {
            PreparedStatement prepared = raw.prepareStatement(statement.text());
            try {
                return new Call(this, prepared, statement, keep);
            } catch (SQLException | RuntimeException e) {
                prepared.close();
                throw e;
            }
        } catch (SQLException | RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }

    private void requireFewParameters(SqlStatement statement) {
        int parameters = statement.parameters().columns().size();
        if (parameters > route.mostParameters()) {
            throw new DocTableException(
                    String.format(
                            Locale.ROOT,
                            "the statement has %,d parameters, but this database takes at most %,d parameters. Use the"
                                    + " in(…) of a column, which sends all values as one parameter; in raw SQL, give the"
                                    + " values as one list: Bind.of(ColumnType.listOf(…), values) for \"= ANY(:values)\";"
                                    + " or split the work",
                            parameters,
                            route.mostParameters()),
                    statement.text(),
                    null);
        }
    }

    private void giveUpOne() {
        for (Iterator<Call> eldest = kept.values().iterator(); eldest.hasNext(); ) {
            Call each = eldest.next();
            if (!each.isBusy()) {
                eldest.remove();
                each.discard();
                return;
            }
        }
    }

    /** The column by which the database counts a table's rows, empty if there is none; asked once. */
    public Optional<String> countedColumn(Dialect dialect, RawSql.InsertTarget table) throws SQLException {
        Optional<String> known = countedColumns.get(table.text());
        if (known == null) {
            known = Optional.ofNullable(dialect.countedColumn(raw(), table));
            if (countedColumns.size() >= MOST_TABLES) {
                countedColumns.clear();
            }
            countedColumns.put(table.text(), known);
        }
        return known;
    }

    /** A table may be another than before. */
    public void forgetCountedColumns() {
        countedColumns.clear();
    }

    /** Forgets a statement that failed or was given up. */
    void forget(String text, Call call) {
        kept.remove(text, call);
    }

    /** Counts one execution. */
    public void executed() {
        executions++;
    }

    /** Returns how many executions were begun since the connection was made. */
    public long executions() {
        return executions;
    }

    /** Returns how many statements are cached. */
    public int keptStatements() {
        return kept.size();
    }

    /** A statement is under way. */
    void begins(Call call) {
        underWay.add(call);
    }

    /** A statement has ended. */
    void ends(Call call) {
        // The youngest first: most often there is but one.
        underWay.remove(underWay.lastIndexOf(call));
    }

    /**
     * Ends all statements, so that a cancel among them reaches no later one. A connection that does not recover is
     * broken.
     */
    public void heal() {
        List.copyOf(underWay)
                .forEach(each ->
                        each.cutOff("another statement of this connection was cancelled, which also ended this one"));
        List.copyOf(kept.values()).forEach(Call::discard);
        kept.clear();
        try (Statement probe = raw.createStatement()) {
            probe.execute("SELECT 1");
        } catch (SQLException e) {
            health.breaks();
            LOG.debug("a connection does not recover from a cancelled statement", e);
        } catch (RuntimeException | Error e) {
            health.breaks();
            throw e;
        }
    }

    /** A transaction that the user began on the driver's connection is hidden from us and from the pool. */
    public void rollBackWhatWasLeftOpen() {
        try (Statement statement = raw().createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("no transaction was left open, or the connection is lost", e);
        }
    }

    /** Its database was moved or deleted. */
    public void leaveBehind() {
        leftBehind = true;
    }

    /**
     * Refuses further work when its database was moved or deleted.
     *
     * @throws ConnectionLostException if it was
     */
    public void requireNotLeftBehind() {
        if (leftBehind) {
            throw new ConnectionLostException(
                    "the files of this connection's database were moved or deleted: close it and take another one",
                    null,
                    null);
        }
    }

    /** Closes it at once if its database was moved or deleted: a new connection must not find it on the old files. */
    public void closeIfLeftBehind() {
        if (leftBehind) {
            try {
                raw.close();
            } catch (SQLException e) {
                LOG.debug("closing a connection to a database that was moved or deleted", e);
            }
        }
    }

    /** Returns how many statements are in progress. */
    public int busyStatements() {
        return underWay.size();
    }
}
