package io.doctable.listen;

import io.doctable.error.DocTableException;

/**
 * Is told of every statement that an engine executes, on the thread that executes it; {@link io.doctable.engine.EngineBuilder#listener}
 * takes several, which are told in that order. What a listener throws is logged once and changes nothing else. What it
 * executes itself, on any engine, is told to nobody. Called by many threads at once.
 *
 * <p>What DocTable asks a new connection for, and how it looks for tables, is not told; the tables that it creates are.
 */
public interface ExecutionListener {
    /** A statement is about to be sent. */
    default void before(Execution execution) {}

    /** A statement is done, and the rows that it gave are read: as many as the program wanted. */
    default void after(Execution execution) {}

    /**
     * A statement failed, when it was sent or while its rows were read; {@link #after} is then not called.
     *
     * @param failure why, as the program will be told
     */
    default void failed(Execution execution, DocTableException failure) {}
}
