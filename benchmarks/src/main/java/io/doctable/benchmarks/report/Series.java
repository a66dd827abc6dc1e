package io.doctable.benchmarks.report;

import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.task.Operation;
import java.util.List;

/**
 * The samples of one operation by one contestant, one for each round.
 *
 * @param units the rows or calls of one sample
 * @param nanos the time of each sample
 * @param cpuNanos the CPU time of the working thread, or of the whole process if several threads worked
 * @param bytes what the working thread allocated
 */
public record Series(
        Operation operation,
        Contestants contestant,
        long units,
        List<Long> nanos,
        List<Long> cpuNanos,
        List<Long> bytes) {

    /** Copies the lists. */
    public Series {
        nanos = List.copyOf(nanos);
        cpuNanos = List.copyOf(cpuNanos);
        bytes = List.copyOf(bytes);
    }

    /** Returns the time of a row or call in each round, in microseconds; CPU time if several threads worked. */
    public Spread micros() {
        List<Long> times = operation.isThreaded() ? cpuNanos : nanos;
        return new Spread(times.stream().map(time -> time / 1_000.0 / units).toList());
    }

    /** Returns the CPU time of a row or call in each round, in microseconds. */
    public Spread cpuMicros() {
        return new Spread(cpuNanos.stream().map(time -> time / 1_000.0 / units).toList());
    }

    /** Returns the bytes that a row or call allocates. */
    public Spread bytesPerUnit() {
        return new Spread(bytes.stream().map(sum -> (double) sum / units).toList());
    }

    /** Returns the ratio of this time to that of another series, round by round. */
    public Spread ratioTo(Series other) {
        return micros().dividedBy(other.micros());
    }

    /** Returns the ratio of this CPU time to that of another series, round by round. */
    public Spread cpuRatioTo(Series other) {
        return cpuMicros().dividedBy(other.cpuMicros());
    }
}
