package io.doctable.internal.connection;

import io.doctable.error.ConnectionLostException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.OpenFiles;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.pool.PoolHolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One JDBC connection of the pool, from its first use until it is closed: the driver's connection, its prepared
 * statements, who uses it, and whether it may be used again. Used by one borrower at a time.
 */
public final class PooledConnection {
    private static final StackTraceElement[] UNKNOWN = {};
    /** The files of a connection that was idle longer are checked before it is used; a shorter rest costs nothing. */
    private static final long TRUSTED_REST = Duration.ofMillis(10).toNanos();

    private final Connection raw;
    private final OpenFiles files;
    private final ConnectionHealth health;
    private final StatementCache statements;
    private final CountedColumns countedColumns = new CountedColumns(this);
    private final long made = System.nanoTime();
    private long number;
    private @Nullable Connection guarded;

    /** What the pool's source lent; closing it returns the connection to the source. */
    private @Nullable Connection handle;
    /** The thread that borrowed it, null while it is idle. */
    private volatile @Nullable Thread borrower;
    /** Whether it is lent for one piece of work, for which the closing of the engine waits. */
    private volatile boolean brief;

    private volatile long lastUsed = made;
    private long lentSince;
    private boolean restedBefore;
    private @Nullable Throwable borrowedAt;
    private @Nullable Future<?> leakReport;

    private boolean changed;
    private boolean leftBehind;
    private boolean detached;

    /** @param most how many statements to keep */
    public PooledConnection(Connection raw, OpenFiles files, RowRoute route, int most) {
        this.raw = raw;
        this.files = files;
        this.health = route.health();
        this.statements = new StatementCache(raw, route, most);
    }

    /** Returns the driver's connection, guarded so that failures of direct use are reported to {@link #health}. */
    public Connection raw() {
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

    /** Returns its prepared statements. */
    public StatementCache statements() {
        return statements;
    }

    /** Returns the identity columns of tables, as far as they were asked for. */
    public CountedColumns countedColumns() {
        return countedColumns;
    }

    /**
     * Starts a use by this thread.
     *
     * @param lent what the pool's source lent
     * @param stack the stack trace of the borrower, null if it is not recorded
     */
    public void lend(Connection lent, @Nullable Throwable stack) {
        handle = lent;
        borrowedAt = stack;
        lentSince = System.nanoTime();
        restedBefore = lentSince - lastUsed >= TRUSTED_REST;
        brief = true;
        borrower = Thread.currentThread();
    }

    /** Ends the use; returns what the pool's source lent. */
    public Connection rest() {
        if (leakReport != null) {
            leakReport.cancel(false);
            leakReport = null;
        }
        lastUsed = System.nanoTime();
        borrower = null;
        borrowedAt = null;
        return Objects.requireNonNull(handle, "handle");
    }

    /** Cancels the report of a leak when the use ends. */
    public void leakReport(Future<?> report) {
        leakReport = report;
    }

    /** Returns what the pool's source lent. */
    public Connection handle() {
        return Objects.requireNonNull(handle, "handle");
    }

    /** Returns whether it is lent. */
    public boolean isLent() {
        return borrower != null;
    }

    /** Returns whether it is lent for a single piece of work. */
    public boolean isLentBriefly() {
        return borrower != null && brief;
    }

    /** Sets whether the use ends soon, so that closing the engine waits for it. */
    public void brief(boolean endsSoon) {
        brief = endsSoon;
    }

    /** Returns who uses it, null if nobody does. */
    public @Nullable PoolHolder holder() {
        Thread thread = borrower;
        Throwable stack = borrowedAt;
        return thread == null
                ? null
                : PoolHolder.of(thread, System.nanoTime() - lentSince, stack == null ? UNKNOWN : stack.getStackTrace());
    }

    /** Records the stack trace of the borrower, unless it is recorded. */
    public void recordBorrower() {
        if (borrowedAt == null) {
            borrowedAt = new Throwable("borrowed here");
        }
    }

    /** Returns the stack trace of the borrower, null if it was not recorded. */
    public @Nullable Throwable borrowedAt() {
        return borrowedAt;
    }

    /** Returns for how long it has been idle, in nanoseconds. */
    public long idleNanos() {
        return System.nanoTime() - lastUsed;
    }

    /** Returns whether it had been idle for so long when its use started that its files may have been moved. */
    public boolean restedBefore() {
        return restedBefore;
    }

    /**
     * Returns the driver's connection to be used freely; the pool does not lend it again.
     *
     * @throws SQLException if it is not of that type
     */
    public <C> C unwrap(Class<C> type) throws SQLException {
        C found = type.isInstance(raw) ? type.cast(raw) : raw.unwrap(type);
        changed = true;
        return found;
    }

    /** Marks it as changed, so that it is closed when it is returned. */
    public void change() {
        changed = true;
    }

    /** Returns whether its user changed it, so that nobody else may use it. */
    public boolean isChanged() {
        return changed;
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

    /** Returns whether it is broken by a failure inside this program, which says nothing of other connections. */
    public boolean isBrokenAlone() {
        return health.isBrokenAlone();
    }

    /** Returns whether the pool may lend it again. */
    public boolean isReusable() {
        try {
            return !changed && !leftBehind && !detached && !health.isBroken() && !raw.isClosed();
        } catch (SQLException e) {
            return false;
        }
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

    /** Returns whether its database is in files, which may be moved or deleted. */
    public boolean hasFiles() {
        return files != OpenFiles.NONE;
    }

    /** The files that it has open. */
    public OpenFiles files() {
        return files;
    }

    /** Returns whether the connection may still be used. */
    public ConnectionHealth health() {
        return health;
    }

    /** Aborts it at once, whatever it does, from any thread; see {@link ConnectionEnd#abort}. */
    public void abort(Dialect dialect) {
        new ConnectionEnd(this, dialect).abort();
    }

    /** Ends what its user left open, before a connection that is not reusable is given up. */
    public void end(Dialect dialect) {
        new ConnectionEnd(this, dialect).run();
    }

    /** Its database was moved or deleted. */
    public void leaveBehind() {
        leftBehind = true;
    }

    boolean isLeftBehind() {
        return leftBehind;
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
}
