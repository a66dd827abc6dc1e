package io.doctable.benchmarks.store;

/** Which of its databases a contestant uses. */
public enum Place {
    /** The documents of most reading operations, with an index for the filter. */
    READ,
    /** The documents that are streamed. */
    MANY,
    /** A table of the contestant's own, for writing. */
    WRITTEN;

    /** Returns the name for files and databases. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
