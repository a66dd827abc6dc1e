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
import io.doctable.pool.PoolHolder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One JDBC connection of the pool, from its first use until it is closed: the driver's connection, its statement cache
 * (by text, the least recently used evicted first; the statements are freed with the connection), and whether it may be
 * used again. Used by one borrower at a time.
 */
public final class PooledConnection {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");

    private static final StackTraceElement[] UNKNOWN = {};

    private static final int MOST_TABLES = 256;
    /** A connection that was idle longer is checked before it is lent; a shorter rest costs nothing. */
    private static final long TRUSTED_REST = Duration.ofMillis(10).toNanos();

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

    private final long made = System.nanoTime();
    private volatile long lastUsed = made;
    private long number;

    private @Nullable Connection handle;
    /** The thread that borrowed it, null while it is idle. */
    private volatile @Nullable Thread borrower;

    private volatile boolean brief;
    private long since;
    private boolean rested;
    private boolean spent;
    private boolean detached;
    private @Nullable Throwable taken;
    private @Nullable Future<?> watch;

    /** @param most how many statements to keep */
    public PooledConnection(Connection raw, OpenFiles files, RowRoute route, int most) {
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

    /** Gives it the number by which log lines and events name it. */
    public void number(long given) {
        number = given;
    }

    /** Returns the number by which log lines and events name it. */
    public long number() {
        return number;
    }

    /**
     * Starts a use by this thread.
     *
     * @param lent what the pool's source lent, which is returned to it after the use
     * @param stack the stack trace of the borrower, null if it is not recorded
     */
    public void lend(Connection lent, @Nullable Throwable stack) {
        handle = lent;
        taken = stack;
        since = System.nanoTime();
        rested = since - lastUsed >= TRUSTED_REST;
        brief = true;
        borrower = Thread.currentThread();
    }

    /** Ends the use. */
    public void rests() {
        if (watch != null) {
            watch.cancel(false);
            watch = null;
        }
        lastUsed = System.nanoTime();
        borrower = null;
        taken = null;
    }

    /** Cancels this when the use ends. */
    public void watchedBy(Future<?> report) {
        watch = report;
    }

    /** Returns whether it is lent. */
    public boolean isLent() {
        return borrower != null;
    }

    /** Returns what the pool's source lent. */
    public Connection handle() {
        return Objects.requireNonNull(handle, "handle");
    }

    /** Returns who uses it, null if nobody does. */
    public @Nullable PoolHolder holder() {
        Thread thread = borrower;
        Throwable stack = taken;
        return thread == null
                ? null
                : PoolHolder.of(thread, System.nanoTime() - since, stack == null ? UNKNOWN : stack.getStackTrace());
    }

    /** Returns the stack trace of the borrower, null if it was not recorded. */
    public @Nullable Throwable taken() {
        return taken;
    }

    /** Marks the use as long; until then closing the engine waits for it as for one piece of work. */
    public void lasts() {
        brief = false;
    }

    /** Marks the use as ending soon, so that closing the engine waits for it. */
    public void endsSoon() {
        brief = true;
    }

    /** Returns whether it is lent, and for a single piece of work. */
    public boolean isLentBriefly() {
        return borrower != null && brief;
    }

    /** Returns whether it had been idle, before this use, for so long that its database may have gone away. */
    public boolean rested() {
        return rested;
    }

    /** Returns whether it has been idle for so long that its database may have gone away. */
    public boolean isRested() {
        return System.nanoTime() - lastUsed >= TRUSTED_REST;
    }

    /**
     * Returns the driver's connection to be used freely; the pool does not lend it again.
     *
     * @throws SQLException if it is not of that type
     */
    public <C> C unwrap(Class<C> type) throws SQLException {
        C found = type.isInstance(raw) ? type.cast(raw) : raw.unwrap(type);
        spent = true;
        return found;
    }

    /** Marks it as changed, so that it is closed when it is returned. */
    public void spend() {
        spent = true;
    }

    /** Returns whether it is closed when it is returned. */
    public boolean isSpent() {
        return spent;
    }

    /** Marks it as no longer the pool's. */
    public void detach() {
        detached = true;
    }

    /** Returns whether it is no longer the pool's. */
    public boolean isDetached() {
        return detached;
    }

    /** Returns whether it must not be used again because a driver call failed. */
    public boolean isBroken() {
        return health.isBroken();
    }

    /** Returns whether the pool may lend it again. */
    public boolean isReusable() {
        return !spent && !health.isBroken() && !isClosed();
    }

    /** Returns its age in nanoseconds. */
    public long age() {
        return System.nanoTime() - made;
    }

    /** Returns whether the driver has closed it. */
    public boolean isClosed() {
        try {
            return raw.isClosed();
        } catch (SQLException e) {
            return true;
        }
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
