package io.doctable.dao;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of each of many rows.
 *
 * @param outcomes one for each row, in the order of the rows
 * @param applied whether the rows that say {@link Outcome#UPDATED} were changed; false where all of it was undone
 *     because some were not
 */
public record BatchResult(List<Outcome> outcomes, boolean applied) {
    private static final int MOST_SHOWN = 10;

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

    /** How many rows have which outcome, the indexes of the first that were not updated, and whether it was applied. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("BatchResult(" + outcomes.size() + " rows");
        String word = ": ";
        for (Outcome outcome : Outcome.values()) {
            int count = count(outcome);
            if (count > 0) {
                text.append(word).append(count).append(' ').append(outcome);
                word = ", ";
                if (outcome != Outcome.UPDATED) {
                    text.append(" at ").append(firstIndexes(outcome)).append(count > MOST_SHOWN ? " and others" : "");
                }
            }
        }
        return text.append(applied ? ", applied)" : ", not applied)").toString();
    }

    private List<Integer> firstIndexes(Outcome outcome) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i) == outcome)
                .limit(MOST_SHOWN)
                .boxed()
                .toList();
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
