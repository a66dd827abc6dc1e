package io.doctable.distribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Distributes work over threads of this JVM. Immutable; see {@link Distribute} for the rules that apply to all workers.
 */
public final class Threads {
    private final int workers;

    Threads(int workers) {
        this.workers = Distribute.checked(workers);
    }

    /**
     * Applies work to each item and returns the results in order.
     *
     * @throws WorkFailedException if the work fails on an item, with its exception as the cause
     */
    public <T, R> List<R> map(Collection<? extends T> items, WorkFunction<? super T, ? extends R> work) {
        return this.<T, R>run(items, (chunk, results) -> ChunkRun.<T, R>oneByOne(chunk, work, results::add));
    }

    /**
     * Applies work to each chunk and returns the joined results; a chunk may have more or fewer results than items.
     *
     * @throws WorkFailedException if the work fails on a chunk, with its exception as the cause
     */
    public <T, R> List<R> mapChunk(
            Collection<? extends T> items, WorkFunction<? super List<T>, ? extends List<? extends R>> work) {
        return this.<T, R>run(items, (chunk, results) -> ChunkRun.<T, R>atOnce(chunk, work, results::add));
    }

    private <T, R> List<R> run(Collection<? extends T> items, ChunkWorker<T, R> worker) {
        List<Crew.Part<R>> parts = new ArrayList<>();
        for (Chunk<T> chunk : Chunk.<T>split(items, workers)) {
            parts.add(() -> {
                List<R> results = new ArrayList<>();
                worker.run(chunk, results);
                return results;
            });
        }
        return workers == 1 ? Crew.runHere(parts) : Crew.run(parts);
    }

    /** The work of one thread on its chunk. */
    private interface ChunkWorker<T, R> {
        void run(Chunk<T> chunk, List<R> results) throws WorkFailedException;
    }
}
