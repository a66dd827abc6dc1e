package io.doctable.dao;

import io.doctable.internal.change.RowOutcome;
import io.doctable.internal.change.RowOutcomes;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds the outcome of each row of a batch update.
 *
 * @param outcomes one outcome for each row, in the order of the given rows
 * @param applied true if the rows with {@link Outcome#UPDATED} were changed; false if the whole batch was undone
 *     because some rows could not be updated
 */
public record BatchResult(List<Outcome> outcomes, boolean applied) {
    private static final int MOST_SHOWN = 10;

    /** Creates a result with a copy of the list. */
    public BatchResult {
        outcomes = List.copyOf(outcomes);
    }

    static BatchResult of(RowOutcomes outcomes) {
        return new BatchResult(outcomes.each().stream().map(Outcome::of).toList(), outcomes.applied());
    }

    /** Returns whether every row was updated. */
    public boolean isComplete() {
        return count(Outcome.UPDATED) == outcomes.size();
    }

    /** Returns the number of rows with this outcome. */
    public int count(Outcome outcome) {
        return (int) outcomes.stream().filter(each -> each == outcome).count();
    }

    /**
     * Returns the number of rows per outcome, the indexes of the first rows that were not updated, and whether the
     * batch was applied.
     */
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

    /** The outcome of one row. */
    public enum Outcome {
        /** The row was updated; the update was undone if {@link BatchResult#applied} is false. */
        UPDATED,
        /** The table has no row with this key. */
        ABSENT,
        /** The row was changed after it was read: the stored version differs (optimistic locking). */
        STALE;

        private static Outcome of(RowOutcome outcome) {
            return switch (outcome) {
                case CHANGED -> UPDATED;
                case ABSENT -> ABSENT;
                case STALE -> STALE;
            };
        }
    }
}
