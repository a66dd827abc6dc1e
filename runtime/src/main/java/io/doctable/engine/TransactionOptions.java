package io.doctable.engine;

import io.doctable.dialect.TransactionMode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a transaction is to run. Immutable: each method gives a changed copy. */
public final class TransactionOptions {
    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, TransactionMode.WRITE, null, 0);

    private final @Nullable Isolation isolation;
    private final TransactionMode mode;
    private final @Nullable Duration timeout;
    private final int retries;

    private TransactionOptions(
            @Nullable Isolation isolation, TransactionMode mode, @Nullable Duration timeout, int retries) {
        this.isolation = isolation;
        this.mode = mode;
        this.timeout = timeout;
        this.retries = retries;
    }

    /** The isolation of the connection or engine, reading and writing, no timeout, run once. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same with that isolation; on SQLite every transaction is serializable. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(Objects.requireNonNull(level, "isolation"), mode, timeout, retries);
    }

    /** The same, refusing every change before it is sent. */
    public TransactionOptions asReadOnly() {
        return new TransactionOptions(isolation, TransactionMode.READ, timeout, retries);
    }

    /**
     * The same, alone in the database, on SQLite: nobody else writes, and nobody else reads either, unless the file is in
     * WAL mode, whose readers go on seeing what was there before. PostgreSQL has no such transaction: beginning one throws
     * {@link io.doctable.error.UnsupportedByDialectException}; lock the tables that matter with {@code LOCK TABLE} inside an
     * ordinary transaction.
     */
    public TransactionOptions asExclusive() {
        return new TransactionOptions(isolation, TransactionMode.EXCLUSIVE, timeout, retries);
    }

    /**
     * The same with so much time for the whole of it, from its BEGIN to its COMMIT: each statement gets what is left, and
     * one that does not end in time is stopped with {@link io.doctable.error.StatementTimeoutException}. The engine's
     * {@link EngineBuilder#statementTimeout} holds beside it.
     *
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public TransactionOptions timeout(Duration budget) {
        if (budget.isZero() || budget.isNegative()) {
            throw new IllegalArgumentException("timeout is more than 0, not " + budget);
        }
        return new TransactionOptions(isolation, mode, budget, retries);
    }

    /**
     * The same, run again from its beginning, up to so many times more, when what failed it
     * {@linkplain io.doctable.error.DocTableException#isRetryable() may succeed when repeated}: a serialization failure, a
     * deadlock, a lock, a connection lost before COMMIT was sent. The body must bear being run again; each run is a
     * transaction of its own, with all its time, after a pause that grows. Earlier failures are attached to the last one as
     * suppressed. Where the answer to COMMIT is lost nothing is repeated.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public TransactionOptions retry(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retry is 0 or more, not " + times);
        }
        return new TransactionOptions(isolation, mode, timeout, times);
    }

    /** The isolation asked for; empty for that of the connection or engine. */
    public Optional<Isolation> isolation() {
        return Optional.ofNullable(isolation);
    }

    /** Whether every change is refused. */
    public boolean readOnly() {
        return mode == TransactionMode.READ;
    }

    /** Whether it is alone in the database. */
    public boolean exclusive() {
        return mode == TransactionMode.EXCLUSIVE;
    }

    /** How much time it has; empty for no limit. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** How many times more it is run when it fails. */
    public int retries() {
        return retries;
    }

    /** How the database is to begin it. */
    TransactionMode mode() {
        return mode;
    }

    /** What a transaction with them does with the database. */
    Access access() {
        return readOnly() ? Access.READ : Access.WRITE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransactionOptions that
                && isolation == that.isolation
                && mode == that.mode
                && Objects.equals(timeout, that.timeout)
                && retries == that.retries;
    }

    @Override
    public int hashCode() {
        return Objects.hash(isolation, mode, timeout, retries);
    }

    @Override
    public String toString() {
        return "TransactionOptions[isolation=" + isolation + ", mode=" + mode + ", timeout=" + timeout + ", retry="
                + retries + "]";
    }
}
