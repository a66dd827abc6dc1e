package io.doctable.internal.observe;

import io.doctable.error.DocTableException;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.Failure;
import io.doctable.internal.row.Masking;
import io.doctable.internal.row.ParameterText;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.listen.Echo;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.row.RowShape;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies listeners, the echo log and the slow-statement log of each execution. With none registered the cost is two
 * field reads. Thread-safe.
 */
public final class Observers {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    /** Set while this thread notifies an observer, which may use an engine itself. */
    private static final ThreadLocal<@Nullable Boolean> TELLING = new ThreadLocal<>();

    private static final RowShape UNKNOWN = new RowShape("", List.of(), List.of());

    private final LogOptions options;
    private final Dialect dialect;
    private final String engine;
    private final Masker masker;
    private final StatementLog log;
    private final long slow;
    /** Whether there are listeners regardless of the echo. */
    private final boolean always;

    private final AtomicLong count = new AtomicLong();
    private final Set<Object> complainedOf =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private volatile Echo echo;

    /**
     * The observers of an engine.
     *
     * @param database what messages call it
     */
    public Observers(LogOptions options, Dialect dialect, String database, Masker masker) {
        this.options = options;
        this.dialect = dialect;
        this.engine = options.name() == null ? database : options.name();
        this.masker = masker;
        this.log = new StatementLog(options);
        this.slow = options.slow() == null ? Long.MAX_VALUE : options.slow().toNanos();
        this.always = options.slow() != null || !options.listeners().isEmpty();
        this.echo = options.echo();
    }

    /** Sets how much is logged from the next statement on. */
    public void echo(Echo wanted) {
        echo = wanted;
    }

    /** Returns whether no value is shown, including in exception messages. */
    public boolean hidesValues() {
        return masker.hidesAll();
    }

    /** Returns whether exception messages hide the values of statements about that table; null for raw SQL. */
    public boolean hidesInMessages(@Nullable Table<?> table) {
        return masker.hidesInMessages(table);
    }

    /** Begins to observe an execution; returns null if there are no observers. */
    @Nullable
    public Observation observe(SqlStatement statement, @Nullable Table<?> table) {
        return isIdle() ? null : listening(statement, table);
    }

    private boolean isIdle() {
        return !always && echo == Echo.OFF;
    }

    /** Runs a driver call and notifies the observers as of the statement {@code sql}. */
    public void run(String sql, Step step) throws SQLException {
        Observation observation = isIdle() ? null : listening(new SqlStatement(sql, UNKNOWN, UNKNOWN), null);
        if (observation == null) {
            step.run();
            return;
        }
        try {
            observation.run(() -> {
                step.run();
                return Boolean.TRUE;
            });
            observation.ended();
        } catch (SQLException e) {
            observation.failed(e);
            throw e;
        }
    }

    private @Nullable Observation listening(SqlStatement statement, @Nullable Table<?> table) {
        Echo said = log.passes(echo);
        if ((!always && said == Echo.OFF) || TELLING.get() != null) {
            return null;
        }
        // The watch for slow statements alone costs two reads of the clock.
        boolean whole = said != Echo.OFF || !options.listeners().isEmpty();
        if (!whole) {
            return new Observation(this, statement.text(), table, said, null, UNKNOWN, Masking.ALL);
        }
        Masking masking = masker.of(statement, table);
        RowShape results = table != null && !RowMapping.of(table).isReflected() ? statement.results() : UNKNOWN;
        return new Observation(this, statement.text(), table, said, new ParameterText(masking), results, masking);
    }

    long now() {
        return options.ticker().getAsLong();
    }

    Execution execution(Observation observation, String parameters) {
        return new Execution(
                count.incrementAndGet(),
                engine,
                Execution.Kind.of(observation.sql()),
                method(observation),
                observation.sql(),
                parameters,
                0,
                0,
                Thread.currentThread().getName());
    }

    private static @Nullable String method(Observation observation) {
        return DaoMethod.running(observation.table());
    }

    void before(Observation observation, Execution execution) {
        if (observation.echo() != Echo.OFF) {
            tell(log, () -> log.before(execution));
        }
        for (ExecutionListener each : options.listeners()) {
            tell(each, () -> each.before(execution));
        }
    }

    void after(Observation observation, Execution execution) {
        if (observation.echo() != Echo.OFF) {
            tell(log, () -> log.after(execution));
        }
        for (ExecutionListener each : options.listeners()) {
            tell(each, () -> each.after(execution));
        }
    }

    void failed(Observation observation, Execution execution, SQLException e) {
        DocTableException failure = Failure.of(
                e,
                dialect,
                observation.sql(),
                observation.table() == null ? null : observation.table().schema());
        if (observation.echo() != Echo.OFF) {
            tell(log, () -> log.failed(execution, failure));
        }
        for (ExecutionListener each : options.listeners()) {
            tell(each, () -> each.failed(execution, failure));
        }
    }

    /** Notifies of the columns of a result. */
    void header(Execution execution, ResultSet found) {
        tell(log, () -> log.header(execution, found));
    }

    /** Notifies of a row of a result. */
    void row(Execution execution, ResultSet found, RowShape known, Masking masking) {
        tell(log, () -> log.row(execution, found, known, masking));
    }

    /**
     * Returns what takes warnings where the engine's lines go to a sink or to standard output; null where they go to
     * SLF4J, in which each part of the library has a logger of its own.
     */
    public @Nullable Consumer<String> warnings() {
        return log.usesSlf4j() ? null : this::warn;
    }

    /** Logs a problem that does not stop the engine. */
    public void warn(String message) {
        tell(log, () -> log.warn(message));
    }

    /** Logs a slow statement. */
    void slow(Observation observation, long rows, long nanos) {
        if (nanos >= slow) {
            tell(log, () -> log.slow(method(observation), observation.sql(), rows, nanos, slow));
        }
    }

    /** Notifies an observer, whose failure does not affect the statement. */
    private void tell(Object whom, Runnable telling) {
        TELLING.set(Boolean.TRUE);
        try {
            telling.run();
        } catch (VirtualMachineError e) {
            if (whom == log) {
                // The log reads rows: the driver may be in the middle of its work, so its connection must be given up.
                throw e;
            }
            complain(whom, e);
        } catch (Throwable t) {
            complain(whom, t);
        } finally {
            TELLING.remove();
        }
    }

    /** Reports a listener that failed where the engine's other lines go, and a log that failed to SLF4J; once each. */
    private void complain(Object whom, Throwable failure) {
        if (!complainedOf.add(whom)) {
            return;
        }
        String message = whom + " failed when it was notified of a statement; further failures are not logged";
        try {
            if (whom != log) {
                log.warn(message, failure);
                return;
            }
        } catch (Throwable t) {
            failure.addSuppressed(t);
        }
        LOG.warn(message, failure);
    }

    /** Work of the driver without a result. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        public void run() throws SQLException;
    }
}
