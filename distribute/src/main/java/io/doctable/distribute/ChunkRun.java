package io.doctable.distribute;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Runs the work of one chunk on this thread. */
final class ChunkRun {
    private ChunkRun() {}

    /** Applies the work to each item and passes each result to {@code out} at once. */
    static <T, R> void oneByOne(Chunk<T> chunk, WorkFunction<? super T, ? extends R> work, Consumer<? super R> out) {
        for (int i = 0; i < chunk.items().size(); i++) {
            try {
                // Work that never blocks does not notice the interrupt by itself.
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped before this item");
                }
                out.accept(work.apply(chunk.items().get(i)));
            } catch (Throwable e) {
                throw chunk.failed(i, "the work failed: " + kept(e), e);
            }
        }
    }

    /** Applies the work to the whole chunk and passes its results to {@code out}. */
    static <T, R> void atOnce(
            Chunk<T> chunk, WorkFunction<? super List<T>, ? extends List<? extends R>> work, Consumer<? super R> out) {
        try {
            List<? extends R> results = work.apply(chunk.items());
            Objects.requireNonNull(results, "the work returned null instead of a list of results")
                    .forEach(out);
        } catch (Throwable e) {
            throw chunk.failed("the work failed: " + kept(e), e);
        }
    }

    /** Runs work given as a class, and closes its worker. */
    static <T, R> void run(Chunk<T> chunk, Work<T, R> work, Worker worker, Consumer<? super R> out) {
        try {
            if (work instanceof ItemWork<T, R> each) {
                ChunkRun.<T, R>oneByOne(chunk, item -> each.apply(item, worker), out);
            } else if (work instanceof ChunkWork<T, R> whole) {
                ChunkRun.<T, R>atOnce(chunk, items -> whole.apply(items, worker), out);
            }
        } catch (WorkFailedException e) {
            end(worker, e);
            throw e;
        }
        try {
            worker.end();
        } catch (RuntimeException e) {
            throw chunk.failed("the worker's engine cannot be closed: " + e, e);
        }
    }

    private static void end(Worker worker, WorkFailedException failure) {
        try {
            worker.end();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Returns {@code thrown} and restores the interrupt flag of the thread if it was interrupted. */
    private static Throwable kept(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return thrown;
    }
}
