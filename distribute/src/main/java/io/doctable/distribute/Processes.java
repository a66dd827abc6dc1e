package io.doctable.distribute;

import io.doctable.engine.EngineConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Distributes work over child JVMs. Immutable; see {@link Distribute} for the rules that apply to all workers.
 *
 * <p>A child runs the same {@code java} with the class path or module path of this JVM, but without its other options;
 * set those with {@link #javaOptions}. Engine settings, items and results are sent through pipes and are not visible to
 * other users. All items are encoded before the first child starts. Output of a child, on either stream, appears on the
 * standard error of this JVM. A child exits when the JVM that started it ends, for whatever reason.
 */
public final class Processes {
    private final int workers;
    private final @Nullable EngineConfig config;
    private final List<String> javaOptions;

    Processes(int workers) {
        this(Distribute.checked(workers), null, List.of());
    }

    private Processes(int workers, @Nullable EngineConfig config, List<String> javaOptions) {
        this.workers = workers;
        this.config = config;
        this.javaOptions = javaOptions;
    }

    /** Sets the settings, from {@code engine.config()}, with which each child opens its own engine. */
    public Processes engine(EngineConfig settings) {
        return new Processes(workers, Objects.requireNonNull(settings, "settings"), javaOptions);
    }

    /**
     * Sets options for the children's {@code java}, such as {@code -Xmx1g}. Other users can see them: pass no secrets.
     */
    public Processes javaOptions(String... options) {
        return new Processes(workers, config, List.of(options));
    }

    /**
     * Applies work to each item and returns the results in order.
     *
     * @throws IllegalArgumentException if another JVM cannot create the class
     * @throws WorkFailedException if an item cannot be encoded, the work throws, or a child ends before it has finished
     */
    public <T, R> List<R> map(Collection<? extends T> items, Class<? extends ItemWork<T, R>> work) {
        return run(items, work);
    }

    /**
     * Applies work to each chunk and returns the joined results; a chunk may have more or fewer results than items.
     *
     * @throws IllegalArgumentException if another JVM cannot create the class
     * @throws WorkFailedException if an item cannot be encoded, the work throws, or a child ends before it has finished
     */
    public <T, R> List<R> mapChunk(Collection<? extends T> items, Class<? extends ChunkWork<T, R>> work) {
        return run(items, work);
    }

    private <T, R> List<R> run(Collection<? extends T> items, Class<? extends Work<T, R>> type) {
        Work<T, R> work = WorkClass.make(type);
        List<Chunk<T>> chunks = Chunk.split(items, workers);
        if (workers == 1) {
            return Crew.runHere(chunks.stream().map(chunk -> here(chunk, work)).toList());
        }
        List<String> command = ChildCommand.of(type, javaOptions);
        List<ChildProcess<T, R>> children = new ArrayList<>();
        for (Chunk<T> chunk : chunks) {
            children.add(new ChildProcess<>(command, chunk, work, Request.of(chunk, work, config, chunks.size())));
        }
        return Crew.run(children);
    }

    private <T, R> Crew.Part<R> here(Chunk<T> chunk, Work<T, R> work) {
        return () -> {
            List<R> results = new ArrayList<>();
            ChunkRun.run(chunk, work, new Worker(chunk.worker(), 1, config), results::add);
            return results;
        };
    }
}
