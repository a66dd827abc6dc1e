package io.doctable.distribute;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Does one chunk of work on this thread. */
final class ChunkRun {
    private ChunkRun() {}

    /** Gives what the work makes of each item to {@code out} as soon as it is there. */
    static <T, R> void oneByOne(Chunk<T> chunk, WorkFunction<? super T, ? extends R> work, Consumer<? super R> out) {
        for (int i = 0; i < chunk.items().size(); i++) {
            try {
                // Work that never waits does not notice by itself that it is to stop.
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped before this item");
                }
                out.accept(work.apply(chunk.items().get(i)));
            } catch (Throwable e) {
                throw chunk.failed(i, "the work failed: " + kept(e), e);
            }
        }
    }

    /** Gives all that the work makes of the chunk to {@code out}. */
    static <T, R> void atOnce(
            Chunk<T> chunk, WorkFunction<? super List<T>, ? extends List<? extends R>> work, Consumer<? super R> out) {
        try {
            List<? extends R> results = work.apply(chunk.items());
            Objects.requireNonNull(results, "the work gave null for its list of results")
                    .forEach(out);
        } catch (Throwable e) {
            throw chunk.failed("the work failed: " + kept(e), e);
        }
    }

    /** Does work that is a class, and ends its worker. */
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
            throw chunk.failed("the worker's engine does not close: " + e, e);
        }
    }

    private static void end(Worker worker, WorkFailedException failure) {
        try {
            worker.end();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** The same, with the thread still marked if it was interrupted. */
    private static Throwable kept(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return thrown;
    }
}
