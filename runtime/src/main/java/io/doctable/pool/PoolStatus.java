package io.doctable.pool;

/**
 * The counts of a pool at one moment. With a {@link javax.sql.DataSource} only the lent connections are known.
 *
 * @param size how many connections the pool keeps for reuse: the option {@code poolSize}; 0 for a {@code DataSource}
 * @param idle how many are open and not lent; 0 for a {@code DataSource}
 * @param overflow how many are open beyond {@code size}; 0 while there are fewer
 * @param checkedOut how many are lent
 * @param waiting how many threads wait for one; 0 for a {@code DataSource}
 */
public record PoolStatus(int size, int idle, int overflow, int checkedOut, int waiting) {
    /** Returns the counts of a pool of that size. */
    public static PoolStatus of(int size, int idle, int checkedOut, int waiting) {
        return new PoolStatus(size, idle, Math.max(0, idle + checkedOut - size), checkedOut, waiting);
    }

    /** Returns how many connections are open. */
    public int open() {
        return idle + checkedOut;
    }
}
