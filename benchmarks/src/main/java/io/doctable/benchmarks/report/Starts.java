package io.doctable.benchmarks.report;

import io.doctable.benchmarks.contestant.Contestants;
import java.util.List;

/** The cold starts of one contestant: time from the start of the process to its end, and its CPU time. */
public record Starts(Contestants contestant, List<Long> wallMillis, List<Long> cpuMillis) {
    /** Copies the lists. */
    public Starts {
        wallMillis = List.copyOf(wallMillis);
        cpuMillis = List.copyOf(cpuMillis);
    }

    /** Returns the milliseconds of each run. */
    public Spread wall() {
        return new Spread(wallMillis.stream().map(Long::doubleValue).toList());
    }

    /** Returns the CPU milliseconds of each run. */
    public Spread cpu() {
        return new Spread(cpuMillis.stream().map(Long::doubleValue).toList());
    }
}
