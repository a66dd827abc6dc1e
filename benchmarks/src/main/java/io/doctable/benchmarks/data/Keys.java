package io.doctable.benchmarks.data;

/** Receives the generated keys of inserted rows in the order of the rows, and checks that each follows the one before. */
public final class Keys {
    private long count;
    private long last;

    /**
     * Takes the key of the next row.
     *
     * @throws IllegalStateException if it does not follow the key of the row before
     */
    public void add(long key) {
        if (count > 0 && key != last + 1) {
            throw new IllegalStateException("key " + key + " follows key " + last);
        }
        last = key;
        count++;
    }

    /** Returns the number of keys. */
    public long count() {
        return count;
    }
}
