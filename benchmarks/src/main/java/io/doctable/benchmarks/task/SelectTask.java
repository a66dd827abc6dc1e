package io.doctable.benchmarks.task;

/** Reads the whole table. */
final class SelectTask implements Task {
    private final int rows;
    private final Checksum sum;
    private final Runnable reading;

    SelectTask(int rows, Checksum sum, Runnable reading) {
        this.rows = rows;
        this.sum = sum;
        this.reading = reading;
    }

    @Override
    public void run() {
        reading.run();
    }

    @Override
    public long units() {
        return rows;
    }

    @Override
    public long check() {
        return sum.value();
    }
}
