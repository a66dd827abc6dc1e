package io.doctable.distribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Work spread over threads of this JVM. Immutable; {@link Distribute} tells what holds for all workers. */
public final class Threads {
    private final int workers;

    Threads(int workers) {
        this.workers = Distribute.checked(workers);
    }

    /**
     * What the work makes of each item, in order.
     *
     * @throws WorkFailedException if it throws on one, with what it threw as the cause
     */
    public <T, R> List<R> map(Collection<? extends T> items, WorkFunction<? super T, ? extends R> work) {
        return this.<T, R>run(items, (chunk, results) -> ChunkRun.<T, R>oneByOne(chunk, work, results::add));
    }

    /**
     * What the work makes of the chunks, one list after the other; a list may be longer or shorter than its chunk.
     *
     * @throws WorkFailedException if it throws on one, with what it threw as the cause
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

    /** What a thread does with its chunk. */
    private interface ChunkWorker<T, R> {
        void run(Chunk<T> chunk, List<R> results) throws WorkFailedException;
    }
}
