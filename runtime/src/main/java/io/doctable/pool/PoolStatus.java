package io.doctable.pool;

/**
 * The counts of a pool at one moment. One on somebody else's {@link javax.sql.DataSource} knows only what it has lent.
 *
 * @param size how many connections the pool keeps for use again: the option {@code poolSize}; 0 for a {@code DataSource}
 * @param idle how many are open and lent to nobody; 0 for a {@code DataSource}
 * @param overflow how many more than {@code size} are open; 0 while there are fewer
 * @param checkedOut how many are lent
 * @param waiting how many threads wait for one; 0 for a {@code DataSource}
 */
public record PoolStatus(int size, int idle, int overflow, int checkedOut, int waiting) {
    /** The counts of a pool of that size. */
    static PoolStatus of(int size, int idle, int checkedOut, int waiting) {
        return new PoolStatus(size, idle, Math.max(0, idle + checkedOut - size), checkedOut, waiting);
    }

    /** How many connections are open. */
    public int open() {
        return idle + checkedOut;
    }
}
