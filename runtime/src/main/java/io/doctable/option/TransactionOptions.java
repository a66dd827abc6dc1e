package io.doctable.option;

import io.doctable.internal.option.TransactionMode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of a transaction. Immutable: each method returns a changed copy. */
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

    /** Returns the defaults: the isolation of the connection or engine, read and write, no timeout, no retry. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** Returns these options with that isolation; on SQLite every transaction is serializable. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(Objects.requireNonNull(level, "isolation"), mode, timeout, retries);
    }

    /** Returns these options for a read-only transaction, which refuses every change before it is sent. */
    public TransactionOptions asReadOnly() {
        return new TransactionOptions(isolation, TransactionMode.READ, timeout, retries);
    }

    /**
     * Returns these options for an exclusive transaction on SQLite: no other connection writes meanwhile, and none
     * reads unless the file is in WAL mode, where readers see the state before the transaction. Beginning one on
     * PostgreSQL throws {@link io.doctable.error.UnsupportedByDialectException}; there, use {@code LOCK TABLE} inside
     * an ordinary transaction.
     */
    public TransactionOptions asExclusive() {
        return new TransactionOptions(isolation, TransactionMode.EXCLUSIVE, timeout, retries);
    }

    /**
     * Returns these options with a time limit for the whole transaction, from BEGIN to COMMIT. Each statement gets the
     * time that is left; one that exceeds it is cancelled with {@link io.doctable.error.StatementTimeoutException}. The
     * engine's {@link io.doctable.engine.EngineBuilder#statementTimeout} applies as well.
     *
     * @throws IllegalArgumentException if {@code budget} is not positive
     */
    public TransactionOptions timeout(Duration budget) {
        if (budget.isZero() || budget.isNegative()) {
            throw new IllegalArgumentException("timeout must be more than 0, not " + budget);
        }
        return new TransactionOptions(isolation, mode, budget, retries);
    }

    /**
     * Returns these options with up to {@code times} retries if the transaction fails with a
     * {@linkplain io.doctable.error.DocTableException#isRetryable() retryable} exception: a serialization failure, a
     * deadlock, a lock, or a connection lost before COMMIT was sent. The body must be safe to repeat. Each run is a new
     * transaction with the full time limit, after a growing pause. Earlier failures are added to the last one as
     * suppressed. Nothing is repeated if the answer to COMMIT is lost. Default 0.
     *
     * @throws IllegalArgumentException if {@code times} is negative
     */
    public TransactionOptions retry(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retry must be 0 or more, not " + times);
        }
        return new TransactionOptions(isolation, mode, timeout, times);
    }

    /** Returns the isolation; empty for that of the connection or engine. */
    public Optional<Isolation> isolation() {
        return Optional.ofNullable(isolation);
    }

    /** Returns whether every change is refused. */
    public boolean readOnly() {
        return mode == TransactionMode.READ;
    }

    /** Returns whether the transaction is exclusive. */
    public boolean exclusive() {
        return mode == TransactionMode.EXCLUSIVE;
    }

    /** Returns the time limit; empty for none. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** Returns how many times the transaction is retried when it fails. */
    public int retries() {
        return retries;
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
