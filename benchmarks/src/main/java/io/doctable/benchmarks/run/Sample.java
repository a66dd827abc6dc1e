package io.doctable.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.doctable.benchmarks.task.Task;
import java.lang.management.ManagementFactory;

/**
 * One measurement.
 *
 * @param nanos how long the work took
 * @param cpuNanos the CPU time of the working thread, or of the whole process if several threads worked
 * @param bytes what the working thread allocated
 * @param units the number by which all three are divided
 * @param checksum the same for each contestant
 */
public record Sample(long nanos, long cpuNanos, long bytes, long units, long checksum) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Does the work and measures it; {@code threaded} tells whether it has threads of its own. */
    static Sample of(Task task, boolean threaded) {
        task.prepare();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = cpuNanos(threaded);
        long start = System.nanoTime();
        task.run();
        long nanos = System.nanoTime() - start;
        long cpuNanos = cpuNanos(threaded) - cpu;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Sample(nanos, cpuNanos, allocated, task.units(), task.check());
    }

    /** The clock of a process ticks every 10 ms on Linux, that of a thread is exact. */
    private static long cpuNanos(boolean ofProcess) {
        return ofProcess ? SYSTEM.getProcessCpuTime() : THREADS.getCurrentThreadCpuTime();
    }

    /** Returns the CPU time that this process used so far, in milliseconds. */
    static long processCpuMillis() {
        return SYSTEM.getProcessCpuTime() / 1_000_000;
    }

    /** Writes it as one line for the parent process. */
    String toLine() {
        return nanos + " " + cpuNanos + " " + bytes + " " + units + " " + checksum;
    }

    /** Reads what {@link #toLine} wrote. */
    static Sample of(String line) {
        String[] parts = line.split(" ");
        return new Sample(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]));
    }
}
