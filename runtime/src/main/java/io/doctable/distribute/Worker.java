package io.doctable.distribute;

import io.doctable.engine.Engine;
import io.doctable.engine.EngineConfig;
import org.jspecify.annotations.Nullable;

/** The JVM that does a chunk of the work, and its engine. */
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

    /** Its number among the workers, from 0. */
    public int number() {
        return number;
    }

    /** How many workers there are. */
    public int count() {
        return count;
    }

    /**
     * The settings of {@link #engine}, for work that opens its engine itself, with a codec or clock of its own.
     *
     * @throws IllegalStateException if {@link Processes#engine} gave none
     */
    public EngineConfig config() {
        if (config == null) {
            throw new IllegalStateException(
                    "this work was given no engine: say Distribute.processes(n).engine(engine.config())");
        }
        return config;
    }

    /**
     * This JVM's own engine, opened at its first use and closed after the work.
     *
     * @throws IllegalStateException if {@link Processes#engine} gave none
     */
    public synchronized Engine engine() {
        Engine opened = engine;
        if (opened == null) {
            opened = Engine.open(config());
            engine = opened;
        }
        return opened;
    }

    /** Closes the engine, if there is one. */
    synchronized void end() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
