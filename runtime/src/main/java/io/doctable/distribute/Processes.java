package io.doctable.distribute;

import io.doctable.engine.EngineConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Work spread over child JVMs. Immutable; {@link Distribute} tells what holds for all workers.
 *
 * <p>A child runs the same {@code java} with the class path or module path of this JVM, but none of its other options:
 * give it those that it needs by {@link #javaOptions}. Engine settings, items and results travel over pipes and are not
 * to be seen from outside. All items are encoded before the first child starts. What a child prints, to either channel,
 * appears on the standard error of this JVM. A child ends with the JVM that started it, however that ends.
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

    /** The same with settings, as of {@code engine.config()}, that each child opens an engine of its own with. */
    public Processes engine(EngineConfig settings) {
        return new Processes(workers, Objects.requireNonNull(settings, "settings"), javaOptions);
    }

    /** The same with options for the children's {@code java}, such as {@code -Xmx1g}; others can see them, no secrets. */
    public Processes javaOptions(String... options) {
        return new Processes(workers, config, List.of(options));
    }

    /**
     * What the work makes of each item, in order.
     *
     * @throws IllegalArgumentException if the class cannot be made in another JVM
     * @throws WorkFailedException if an item cannot travel, the work throws, or a child ends before it is done
     */
    public <T, R> List<R> map(Collection<? extends T> items, Class<? extends ItemWork<T, R>> work) {
        return run(items, work);
    }

    /**
     * What the work makes of the chunks, one list after the other; a list may be longer or shorter than its chunk.
     *
     * @throws IllegalArgumentException if the class cannot be made in another JVM
     * @throws WorkFailedException if an item cannot travel, the work throws, or a child ends before it is done
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
