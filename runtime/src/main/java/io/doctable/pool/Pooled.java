package io.doctable.pool;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A physical connection that the pool has met.
 *
 * @param <T> what its users keep with it
 */
final class Pooled<T> {
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

    /** Who has it, null for nobody. */
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

    /** Nanoseconds since it was made. */
    long age() {
        return System.nanoTime() - made;
    }

    /** Nanoseconds since it came back. */
    long rest() {
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
