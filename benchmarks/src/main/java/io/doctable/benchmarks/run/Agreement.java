package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.task.Operation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Checks that all contestants do the same: in each round of an operation they have the same checksum. */
final class Agreement {
    private final Map<Operation, Map<Integer, Long>> sums = new EnumMap<>(Operation.class);

    /**
     * Compares a sample with those of the other contestants.
     *
     * @throws IllegalStateException if its checksum is another one
     */
    void check(Operation operation, int round, Contestants contestant, Sample sample) {
        Long first = sums.computeIfAbsent(operation, any -> new HashMap<>()).putIfAbsent(round, sample.checksum());
        if (first != null && first != sample.checksum()) {
            throw new IllegalStateException("in \"" + operation.label() + "\", round " + round + ", " + contestant
                    + " has the checksum " + sample.checksum() + ", another contestant has " + first);
        }
    }
}
