package io.doctable.benchmarks.task;

import java.util.Locale;

/** How much work one sample does. */
public enum Scale {
    /** A few rows: shows that the harness works and that all contestants do the same. */
    QUICK(2_000, 4_000, 200, 50, 2_000, 100, 10, 2, 400, 2, 0),
    /** Enough for a measurement. */
    FULL(100_000, 1_000_000, 5_000, 2_000, 100_000, 5_000, 300, 20, 50_000, 9, 1_000);

    private final int readRows;
    private final int streamedRows;
    private final int singleRows;
    private final int autocommitRows;
    private final int bulkRows;
    private final int finds;
    private final int filters;
    private final int listsOfIds;
    private final int threadFinds;
    private final int rounds;
    private final int warmUpCpuMillis;

    Scale(
            int readRows,
            int streamedRows,
            int singleRows,
            int autocommitRows,
            int bulkRows,
            int finds,
            int filters,
            int listsOfIds,
            int threadFinds,
            int rounds,
            int warmUpCpuMillis) {
        this.readRows = readRows;
        this.streamedRows = streamedRows;
        this.singleRows = singleRows;
        this.autocommitRows = autocommitRows;
        this.bulkRows = bulkRows;
        this.finds = finds;
        this.filters = filters;
        this.listsOfIds = listsOfIds;
        this.threadFinds = threadFinds;
        this.rounds = rounds;
        this.warmUpCpuMillis = warmUpCpuMillis;
    }

    /** Returns the number of rows in the table that is read. */
    public int readRows() {
        return readRows;
    }

    /** Returns the number of rows in the table that is streamed. */
    public int streamedRows() {
        return streamedRows;
    }

    /** Returns how many rows are inserted or updated one by one in a transaction. */
    public int singleRows() {
        return singleRows;
    }

    /** Returns how many rows are inserted in a transaction each. */
    public int autocommitRows() {
        return autocommitRows;
    }

    /** Returns how many rows are inserted by one call. */
    public int bulkRows() {
        return bulkRows;
    }

    /** Returns how many rows are found by their ids. */
    public int finds() {
        return finds;
    }

    /** Returns how many filtered queries run. */
    public int filters() {
        return filters;
    }

    /** Returns how many lists of ids are searched. */
    public int listsOfIds() {
        return listsOfIds;
    }

    /** Returns how many rows all threads together find. */
    public int threadFinds() {
        return threadFinds;
    }

    /** Returns the number of rounds, unless the command line has another. */
    public int rounds() {
        return rounds;
    }

    /** Returns how much CPU time the warm-up of an operation takes. */
    public int warmUpCpuMillis() {
        return warmUpCpuMillis;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
