package io.doctable.listen;

import io.doctable.error.DocTableException;

/**
 * Observes every statement that an engine executes, on the thread that executes it.
 * {@link io.doctable.engine.EngineBuilder#listener} accepts several listeners and calls them in the order in which they
 * were added. An exception from a listener is logged once and has no other effect. Statements that a listener executes
 * itself, on any engine, are not reported. Called by many threads at once.
 *
 * <p>Statements that set up a new connection or look up tables are not reported; the creation of tables is.
 */
public interface ExecutionListener {
    /** Called before a statement is sent. */
    default void before(Execution execution) {}

    /** Called when a statement has finished and its rows have been read, as far as the program read them. */
    default void after(Execution execution) {}

    /**
     * Called when a statement failed while it was sent or its rows were read; {@link #after} is then not called.
     *
     * @param failure the exception that the program gets
     */
    default void failed(Execution execution, DocTableException failure) {}
}
