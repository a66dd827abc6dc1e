package io.doctable.distribute;

import io.doctable.engine.Engine;
import io.doctable.engine.EngineConfig;
import org.jspecify.annotations.Nullable;

/** The JVM that processes a chunk, with its engine. */
public final class Worker {
    private final int number;
    private final int count;
    private final @Nullable EngineConfig config;
    private @Nullable Engine engine;

    Worker(int number, int count, @Nullable EngineConfig config) {
        this.number = number;
        this.count = count;
        this.config = config;
    }

    /** Returns the number of this worker, from 0. */
    public int number() {
        return number;
    }

    /** Returns how many workers there are. */
    public int count() {
        return count;
    }

    /**
     * Returns the settings of {@link #engine}, for work that opens its own engine with a codec or clock of its own.
     *
     * @throws IllegalStateException if {@link Processes#engine} was not called
     */
    public EngineConfig config() {
        if (config == null) {
            throw new IllegalStateException(
                    "this worker has no engine: call Distribute.processes(n).engine(engine.config())");
        }
        return config;
    }

    /**
     * Returns the engine of this JVM, which is opened at its first use and closed after the work.
     *
     * @throws IllegalStateException if {@link Processes#engine} was not called
     */
    public synchronized Engine engine() {
        Engine opened = engine;
        if (opened == null) {
            opened = Engine.open(config());
            engine = opened;
        }
        return opened;
    }

    /** Closes the engine if it was opened. */
    synchronized void end() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
