package io.doctable.benchmarks.task;

/** The work of one sample: only {@link #run} is measured. */
public interface Task {
    /** Brings the database into the state that the work expects. */
    default void prepare() {}

    /** Does the work. */
    void run();

    /** Returns the number of rows, or of calls, by which the time is divided. */
    long units();

    /** Returns a number that must be the same for every contestant. */
    long check();
}
