package io.doctable.engine;

/** Prepares an engine. */
public final class EngineBuilder {
    EngineBuilder() {}

    /** The engine; no connection is made yet. */
    public Engine build() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
