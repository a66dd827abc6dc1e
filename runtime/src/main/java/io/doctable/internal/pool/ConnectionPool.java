package io.doctable.internal.pool;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.pool.ConnectionSetup;
import io.doctable.pool.Pool;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection pool of an engine: lends connections and tracks the physical ones, each prepared when it is first seen
 * and kept prepared as long as it lives. For the engine; not for applications. Thread-safe.
 *
 * @param <T> what is prepared for each physical connection
 */
public final class ConnectionPool<T> implements Pool, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.pool");
    /** Somebody else's pool may have many dead connections; one that has nothing else must not keep us for ever. */
    private static final int MOST_DEAD_IN_A_ROW = 32;

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);

    private final ConnectionSource source;
    private final List<ConnectionSetup> setups;
    private final Home home;
    private final Preparation<T> preparation;
    private final PoolEvents events;
    private final @Nullable LeakWatch leaks;
    /** Whether the source reports which connections it has closed. */
    private final boolean told;

    private final ConcurrentHashMap<Connection, Pooled<T>> known = new ConcurrentHashMap<>();
    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();
    /** Connections up to this number are not lent again. */
    private volatile long retired;

    private final Borrowing borrowing;
    private final Fitness fitness;

    /** A pool on that source. */
    public ConnectionPool(
            ConnectionSource source, PoolSettings settings, PoolHooks hooks, Home home, Preparation<T> preparation) {
        this.source = source;
        this.setups = hooks.setups();
        this.home = home;
        this.preparation = preparation;
        this.events = new PoolEvents(home, hooks.listeners());
        this.leaks = settings.leakDetection() == null ? null : new LeakWatch(settings.leakDetection());
        this.told = source.onClose(this::closed);
        this.borrowing = new Borrowing(source, settings, home, this);
        this.fitness = new Fitness(source, settings, home, events, told);
    }

    /**
     * Lends a connection that works.
     *
     * @throws DocTableException if there is none to be had
     */
    public Loan<T> take() {
        borrowing.claim();
        try {
            return takeClaimed();
        } catch (RuntimeException | Error e) {
            borrowing.release();
            throw e;
        }
    }

    private Loan<T> takeClaimed() {
        for (int dead = 0; dead < MOST_DEAD_IN_A_ROW; dead++) {
            Connection borrowed = borrowing.borrow();
            try {
                Loan<T> loan = borrowed.isClosed() ? null : lendIfFit(borrowed);
                if (loan != null) {
                    return loan;
                }
                source.evict(borrowed);
            } catch (SQLException e) {
                source.evict(borrowed);
                throw home.dialect().translate(e, null, null);
            } catch (RuntimeException | Error e) {
                source.evict(borrowed);
                throw e;
            }
        }
        throw new ConnectionLostException(
                "the pool returned " + MOST_DEAD_IN_A_ROW + " dead connections in a row to " + home.database()
                        + ": check that the database is reachable",
                null,
                null);
    }

    private @Nullable Loan<T> lendIfFit(Connection borrowed) throws SQLException {
        Connection raw = driversOwn(borrowed);
        Pooled<T> pooled = known.get(raw);
        if (pooled == null) {
            return fitness.isNew(raw) ? lend(borrowed, meet(raw)) : null;
        }
        if (fitness.isFit(pooled, retired)) {
            return lend(borrowed, pooled);
        }
        forget(raw);
        return null;
    }

    /** The connection behind a pool's, or the pool's own where it hides the one behind. */
    private Connection driversOwn(Connection borrowed) throws SQLException {
        Class<?> type = home.dialect().connectionClass();
        return borrowed.isWrapperFor(type) ? (Connection) borrowed.unwrap(type) : borrowed;
    }

    private Pooled<T> meet(Connection raw) throws SQLException {
        if (!told) {
            // Once for each new connection: what the source has closed since then is let go.
            known.values().removeIf(Pooled::isClosed);
        }
        T prepared = preparation.prepare(raw);
        for (ConnectionSetup each : setups) {
            each.setUp(raw);
        }
        Pooled<T> met = new Pooled<>(raw, numbers.incrementAndGet(), prepared);
        known.put(raw, met);
        events.connect(met.number());
        return met;
    }

    private Loan<T> lend(Connection borrowed, Pooled<T> pooled) {
        Loan<T> loan = new Loan<>(this, borrowed, pooled, leaks == null ? null : new Throwable("borrowed here"));
        pooled.lendTo(loan);
        lent.incrementAndGet();
        try {
            if (leaks != null) {
                loan.watchedBy(leaks.watch(() -> events.leak(loan)));
            }
            events.checkout(pooled.number());
            return loan;
        } catch (RuntimeException | Error e) {
            // Whoever borrowed it ends it.
            loan.unwatch();
            lent.decrementAndGet();
            pooled.cameBack();
            throw e;
        }
    }

    void giveBack(Loan<T> loan, boolean broken) {
        loan.unwatch();
        if (loan.isDetached()) {
            closeOwn(loan.pooled());
            return;
        }
        try {
            giveBackToSource(loan, broken);
        } finally {
            borrowing.release();
        }
    }

    private void giveBackToSource(Loan<T> loan, boolean broken) {
        Pooled<T> pooled = loan.pooled();
        lent.decrementAndGet();
        pooled.cameBack();
        events.checkin(pooled.number());
        boolean closed = pooled.isClosed();
        if (broken || closed || loan.isSpent()) {
            events.invalidate(pooled.number(), broken ? "is broken" : "is not to be lent again");
            forget(pooled.raw());
            source.evict(loan.lent());
            if (broken || (closed && !loan.isSpent())) {
                fitness.retireOthers();
            }
            return;
        }
        if (pooled.raw() == loan.lent()) {
            // A pool that does not show what is behind it gives no connection to know again.
            known.remove(pooled.raw());
        }
        try {
            source.giveBack(loan.lent(), pooled.raw());
        } catch (SQLException e) {
            LOG.debug("giving a connection back to the pool", e);
        }
    }

    /** Gives up a connection; if the source reports its closing, it stays registered until then. */
    private void forget(Connection raw) {
        if (!told) {
            known.remove(raw);
        }
    }

    void detach(Loan<T> loan) {
        source.detach(loan.lent(), loan.pooled().raw());
        known.remove(loan.pooled().raw());
        lent.decrementAndGet();
        borrowing.release();
    }

    private void closeOwn(Pooled<T> detached) {
        try {
            detached.raw().close();
        } catch (SQLException e) {
            LOG.debug("closing a connection that was detached", e);
        }
        events.close(detached.number());
    }

    private void closed(Connection raw) {
        Pooled<T> gone = known.remove(raw);
        if (gone != null) {
            events.close(gone.number());
        }
    }

    PoolEvents events() {
        return events;
    }

    /**
     * Closes the idle connections now and the lent ones when they come back; new ones are made at need. Those of a
     * {@code DataSource} are its own.
     */
    public void closeConnections() {
        List<Pooled<T>> idle =
                known.values().stream().filter(each -> each.loan() == null).toList();
        source.retireAll();
        long end = System.nanoTime() + TIME_TO_CLOSE.toNanos();
        // Another thread closes them; the caller may want to delete the file next.
        while (told && idle.stream().anyMatch(this::isResting) && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000);
        }
    }

    /** Lends none of the connections made so far again, those of a {@code DataSource} included; closes those of its own. */
    public void retire() {
        retired = numbers.get();
        closeConnections();
    }

    private boolean isResting(Pooled<T> pooled) {
        return known.get(pooled.raw()) == pooled && pooled.loan() == null;
    }

    @Override
    public PoolStatus status() {
        return source.status(lent.get());
    }

    @Override
    public List<PoolHolder> holders() {
        return known.values().stream()
                .flatMap(each -> Stream.ofNullable(each.loan()))
                .map(Loan::holder)
                .sorted(Comparator.comparing(PoolHolder::age).reversed())
                .toList();
    }

    /** Returns what was prepared for the open physical connections, as far as they are known. */
    public List<T> prepared() {
        return known.values().stream()
                .filter(each -> !each.isClosed())
                .map(Pooled::prepared)
                .toList();
    }

    /**
     * What was prepared for the connections that are lent at this moment and that {@link #close} is to end; those of a
     * {@code DataSource} are its own.
     */
    public List<T> preparedAndLent() {
        return known.values().stream()
                .filter(each -> told && each.loan() != null)
                .map(Pooled::prepared)
                .toList();
    }

    /** Returns whether any connection is lent for a single piece of work. */
    public boolean isAnyLentBriefly() {
        return known.values().stream()
                .flatMap(each -> Stream.ofNullable(each.loan()))
                .anyMatch(Loan::isBrief);
    }

    /** Lets go of the threads that wait for a connection. */
    public void wakeWaiting() {
        borrowing.wakeAll();
    }

    /** Returns how many connections are lent. */
    public int lent() {
        return lent.get();
    }

    /** Ends all connections. */
    @Override
    public void close() {
        source.close();
        if (leaks != null) {
            leaks.close();
        }
    }

    /**
     * The database that the connections go to.
     *
     * @param database what messages call it, without any secret
     * @param remote whether a server may end a connection while it rests
     * @param warnings takes what is wrong where the engine does not log to SLF4J, null where it does
     */
    public record Home(
            Dialect dialect,
            String database,
            boolean remote,
            @Nullable Consumer<String> warnings) {}

    /**
     * Makes new physical connections ready.
     *
     * @param <T> what is prepared for each
     */
    @FunctionalInterface
    public interface Preparation<T> {
        /**
         * Prepares a connection for its first loan.
         *
         * @throws SQLException if it cannot be used
         */
        T prepare(Connection raw) throws SQLException;
    }
}
