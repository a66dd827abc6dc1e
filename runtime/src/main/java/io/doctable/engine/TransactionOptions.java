package io.doctable.engine;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a transaction is to run. Immutable: each method gives a changed copy. */
public final class TransactionOptions {
    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false);

    private final @Nullable Isolation isolation;
    private final boolean readOnly;

    private TransactionOptions(@Nullable Isolation isolation, boolean readOnly) {
        this.isolation = isolation;
        this.readOnly = readOnly;
    }

    /** The database's own isolation, reading and writing. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same with that isolation; on SQLite every transaction is serializable. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly);
    }

    /** The same, refusing every change before it is sent. */
    public TransactionOptions asReadOnly() {
        return new TransactionOptions(isolation, true);
    }

    /** The isolation asked for; empty for the database's own. */
    public Optional<Isolation> isolation() {
        return Optional.ofNullable(isolation);
    }

    /** Whether every change is refused. */
    public boolean readOnly() {
        return readOnly;
    }

    /** What a transaction with them does with the database. */
    Access access() {
        return readOnly ? Access.READ : Access.WRITE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransactionOptions that && isolation == that.isolation && readOnly == that.readOnly;
    }

    @Override
    public int hashCode() {
        return Objects.hash(isolation, readOnly);
    }

    @Override
    public String toString() {
        return "TransactionOptions[isolation=" + isolation + ", readOnly=" + readOnly + "]";
    }
}
