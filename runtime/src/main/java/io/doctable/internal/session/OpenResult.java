package io.doctable.internal.session;

/** A result that holds a connection until its rows are read or it is closed. Not thread-safe. */
public interface OpenResult {
    /** Ends the result because of {@code reason}, which later reads report; does nothing if it has ended. */
    void end(String reason);

    /**
     * Reads its remaining rows into memory; does nothing if they are there. A failure is thrown where the row that failed
     * would have been read.
     */
    void copyRest();

    /** Sets the action that runs once, when the result has ended for whatever reason. */
    void whenOver(Runnable action);
}
