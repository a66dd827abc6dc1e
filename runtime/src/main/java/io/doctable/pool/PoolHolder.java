package io.doctable.pool;

import java.time.Duration;
import java.util.List;

/**
 * A holder of a lent connection.
 *
 * @param thread the name of the thread that borrowed it
 * @param age how long it has been lent
 * @param taken the stack trace of the borrower, innermost call first, without calls inside this library; empty unless
 *     the option {@code leakDetection} is set or the holder is a stream
 */
public record PoolHolder(String thread, Duration age, List<StackTraceElement> taken) {
    /** The packages of this library between a user's call and the pool. */
    private static final List<String> OURS = List.of(
            "io.doctable.internal.",
            "io.doctable.engine.",
            "io.doctable.metadata.",
            "io.doctable.sql.",
            "io.doctable.dao.");

    /**
     * Returns the holder that borrowed a connection {@code nanos} nanoseconds ago, at {@code stack}. For the pool
     * itself.
     */
    public static PoolHolder of(Thread thread, long nanos, StackTraceElement[] stack) {
        List<StackTraceElement> outside = List.of(stack);
        while (!outside.isEmpty() && isOurs(outside.get(0).getClassName())) {
            outside = outside.subList(1, outside.size());
        }
        return new PoolHolder(thread.getName(), Duration.ofNanos(nanos), outside);
    }

    private static boolean isOurs(String className) {
        return OURS.stream().anyMatch(className::startsWith);
    }

    @Override
    public String toString() {
        return "thread \"" + thread + "\" for " + age.toMillis() + " ms"
                + (taken.isEmpty() ? "" : " at " + taken.get(0));
    }
}
