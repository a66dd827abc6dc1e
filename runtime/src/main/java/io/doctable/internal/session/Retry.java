package io.doctable.internal.session;

import io.doctable.error.CommitOutcomeUnknownException;
import io.doctable.error.DocTableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats a transaction whose failure may be temporary. */
final class Retry {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private Retry() {}

    /**
     * Runs it up to {@code times} times more than once.
     *
     * @param possible whether it can be run again at all
     */
    static <T, E extends Exception> T run(int times, BooleanSupplier possible, Attempt<T, E> transaction) throws E {
        if (times == 0) {
            return transaction.run();
        }
        List<Throwable> earlier = new ArrayList<>();
        while (true) {
            try {
                return transaction.run();
            } catch (Throwable t) {
                if (earlier.size() == times || !mayHelp(t) || !possible.getAsBoolean() || !pause(earlier.size(), t)) {
                    earlier.stream().filter(each -> each != t).forEach(t::addSuppressed);
                    throw t;
                }
                earlier.add(t);
                LOG.debug("a transaction failed and is run again, {} of {} times", earlier.size(), times, t);
            }
        }
    }

    /** Returns whether a retryable failure is the cause; the body may have wrapped it. */
    private static boolean mayHelp(Throwable failure) {
        boolean retryable = false;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CommitOutcomeUnknownException) {
                return false;
            }
            retryable |= each instanceof DocTableException ours && ours.isRetryable();
        }
        return retryable;
    }

    /**
     * Waits, twice as long each time and with a random part, so that competing transactions do not wait equally long;
     * returns false when interrupted.
     */
    private static boolean pause(int failures, Throwable failure) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(e);
            return false;
        }
    }

    /**
     * A transaction from its beginning to its end.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    @FunctionalInterface
    interface Attempt<T, E extends Exception> {
        /** Runs it. */
        T run() throws E;
    }
}
