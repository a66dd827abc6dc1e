package io.doctable.internal.connection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of a statement.
 *
 * @param perStatement the limit of the statement alone, null for none
 * @param budget the time left to its transaction, null for no limit
 */
public record TimeLimit(
        @Nullable Duration perStatement, @Nullable Budget budget) {
    /** Nanoseconds left to a statement that the database has worked on for {@code used}; 0 or less when time is up. */
    public long left(long used) {
        long own = perStatement == null ? Long.MAX_VALUE : nanos(perStatement) - used;
        return budget == null ? own : Math.min(own, budget.left());
    }

    /** Returns the exceeded limit, for a message. */
    public String reached(long used) {
        boolean own = perStatement != null && nanos(perStatement) - used <= 0;
        return own || budget == null
                ? "the statement exceeded " + millis(nanos(perStatement == null ? Duration.ZERO : perStatement))
                        + " (statementTimeout), the database worked on it for " + millis(used)
                : budget.reached();
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + " ms";
    }

    /** 292 years are as good as for ever. */
    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * The time of a whole transaction.
     *
     * @param whole all of it
     * @param begun when it began, by {@link System#nanoTime}
     */
    public record Budget(Duration whole, long begun) {
        /** Nanoseconds left; 0 or less when it is used up. */
        public long left() {
            return nanos(whole) - (System.nanoTime() - begun);
        }

        /** Returns that the limit is exceeded, for a message. */
        public String reached() {
            return "the transaction exceeded " + millis(nanos(whole)) + " (TransactionOptions.timeout), it began "
                    + millis(System.nanoTime() - begun) + " ago";
        }
    }
}
