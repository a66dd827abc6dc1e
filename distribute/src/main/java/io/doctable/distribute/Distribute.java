package io.doctable.distribute;

import java.util.Collection;
import java.util.List;

/**
 * Distributes work over workers, which are threads or child JVMs.
 *
 * <pre> @code
 * List<Integer> lengths = Distribute.map(4, texts, String::length);
 * List<Long> ids = Distribute.processes(4).engine(engine.config()).mapChunk(texts, ParseAndLoad.class);
 * }</pre>
 *
 * <p>The items are split into chunks of equal length; the last one may be shorter: 6 items for 5 workers make chunks of
 * 2, 2 and 2, and only 3 workers start. Results are returned in the order of the items. If an item fails, the other
 * workers are stopped and {@link WorkFailedException} names the item. If the calling thread is interrupted, the workers
 * are stopped and {@link java.util.concurrent.CancellationException} is thrown with the thread's interrupt flag set. In
 * both cases no worker continues. A single worker runs on the calling thread.
 *
 * <p>Workers that are threads share an engine and its pool without preparation, but do not join a transaction of the
 * calling thread. Workers that are processes open their own engine.
 */
public final class Distribute {
    private Distribute() {}

    /**
     * Returns a distribution over {@code workers} threads.
     *
     * @throws IllegalArgumentException if {@code workers} is less than 1
     */
    public static Threads threads(int workers) {
        return new Threads(workers);
    }

    /**
     * Returns a distribution over {@code workers} child JVMs.
     *
     * @throws IllegalArgumentException if {@code workers} is less than 1
     */
    public static Processes processes(int workers) {
        return new Processes(workers);
    }

    /**
     * Applies work to each item on {@code workers} threads and returns the results in order; see {@link Threads#map}.
     */
    public static <T, R> List<R> map(
            int workers, Collection<? extends T> items, WorkFunction<? super T, ? extends R> work) {
        return threads(workers).map(items, work);
    }

    /**
     * Applies work to each chunk on {@code workers} threads and returns the joined results; see
     * {@link Threads#mapChunk}.
     */
    public static <T, R> List<R> mapChunk(
            int workers,
            Collection<? extends T> items,
            WorkFunction<? super List<T>, ? extends List<? extends R>> work) {
        return threads(workers).mapChunk(items, work);
    }

    /** Returns {@code workers}; refuses less than 1. */
    static int checked(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be 1 or more, not " + workers);
        }
        return workers;
    }
}
