package io.doctable.distribute;

import java.util.Collection;
import java.util.List;

/**
 * Spreads work over workers, which are threads or JVMs of their own.
 *
 * <pre>{@code
 * List<Integer> lengths = Distribute.map(4, texts, String::length);
 * List<Long> ids = Distribute.processes(4).engine(engine.config()).mapChunk(texts, ParseAndLoad.class);
 * }</pre>
 *
 * <p>The items are cut into chunks of one length, the last one may be shorter: 6 items for 5 workers make chunks of 2, 2
 * and 2, and only 3 workers start. The results come in the order of the items. When one item fails the other workers are
 * stopped, and {@link WorkFailedException} tells which one it was. When the calling thread is interrupted the workers
 * are stopped, and {@link java.util.concurrent.CancellationException} is thrown with the thread still marked. Either
 * way nothing runs on. A single worker does its work right here, on the calling thread.
 *
 * <p>Workers that are threads share an engine and its pool and need no preparation; they are no part of a transaction
 * that the calling thread is in. Workers that are processes open an engine of their own.
 */
public final class Distribute {
    private Distribute() {}

    /** Spreads work over that many threads, 1 or more. */
    public static Threads threads(int workers) {
        return new Threads(workers);
    }

    /** Spreads work over that many JVMs, 1 or more. */
    public static Processes processes(int workers) {
        return new Processes(workers);
    }

    /** What the work makes of each item, in order, done by that many threads: {@link Threads#map}. */
    public static <T, R> List<R> map(
            int workers, Collection<? extends T> items, WorkFunction<? super T, ? extends R> work) {
        return threads(workers).map(items, work);
    }

    /** What the work makes of the chunks, one list after the other: {@link Threads#mapChunk}. */
    public static <T, R> List<R> mapChunk(
            int workers,
            Collection<? extends T> items,
            WorkFunction<? super List<T>, ? extends List<? extends R>> work) {
        return threads(workers).mapChunk(items, work);
    }

    /** That many workers, if there can be so many. */
    static int checked(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers is 1 or more, not " + workers);
        }
        return workers;
    }
}
