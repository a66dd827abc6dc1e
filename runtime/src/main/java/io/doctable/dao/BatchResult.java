package io.doctable.dao;

import java.util.List;

/**
 * What became of each of many rows.
 *
 * @param outcomes one for each row, in the order of the rows
 * @param applied whether the rows that say {@link Outcome#UPDATED} were changed; false where all of it was undone
 *     because some were not
 */
public record BatchResult(List<Outcome> outcomes, boolean applied) {
    /** Copies the list. */
    public BatchResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether every row was updated. */
    public boolean isComplete() {
        return count(Outcome.UPDATED) == outcomes.size();
    }

    /** How many rows have that outcome. */
    public int count(Outcome outcome) {
        return (int) outcomes.stream().filter(each -> each == outcome).count();
    }

    /** What became of a row. */
    public enum Outcome {
        /** It was updated; undone again where {@link BatchResult#applied} is false. */
        UPDATED,
        /** There is no row with its key. */
        ABSENT,
        /** The row was changed since it was read: its version is another one by now. */
        STALE
    }
}
