package io.doctable.internal.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A physical connection that the pool has met.
 *
 * @param <T> what its users keep with it
 */
final class Pooled<T> {
    /** A connection that was idle longer is looked at before it is lent; a shorter rest costs nothing. */
    private static final long TRUSTED_REST = Duration.ofMillis(10).toNanos();

    private final Connection raw;
    private final long number;
    private final T prepared;
    private final long made = System.nanoTime();
    private volatile long lastUsed = made;
    private volatile @Nullable Loan<T> loan;

    Pooled(Connection raw, long number, T prepared) {
        this.raw = raw;
        this.number = number;
        this.prepared = prepared;
    }

    Connection raw() {
        return raw;
    }

    long number() {
        return number;
    }

    T prepared() {
        return prepared;
    }

    /** Returns the current loan, null if it is not lent. */
    @Nullable
    Loan<T> loan() {
        return loan;
    }

    void lendTo(Loan<T> borrower) {
        loan = borrower;
    }

    void cameBack() {
        lastUsed = System.nanoTime();
        loan = null;
    }

    /** Returns whether it was idle for so long that its database may have gone away. */
    boolean rested() {
        return rest() >= TRUSTED_REST;
    }

    /** Nanoseconds since it was made. */
    long age() {
        return System.nanoTime() - made;
    }

    private long rest() {
        return System.nanoTime() - lastUsed;
    }

    boolean isClosed() {
        try {
            return raw.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
