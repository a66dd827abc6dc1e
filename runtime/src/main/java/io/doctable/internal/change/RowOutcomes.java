package io.doctable.internal.change;

import java.util.List;

/**
 * What an update or a deletion of many rows did.
 *
 * @param each one outcome for each row, in the order of the given rows
 * @param applied false if the changes were undone
 */
public record RowOutcomes(List<RowOutcome> each, boolean applied) {
    /** Returns the number of rows that were changed. */
    long changed() {
        return each.stream().filter(outcome -> outcome == RowOutcome.CHANGED).count();
    }
}
