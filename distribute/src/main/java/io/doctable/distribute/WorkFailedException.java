package io.doctable.distribute;

import io.doctable.error.DocTableException;

/**
 * Thrown when a worker failed; all workers were stopped. The cause is the exception of the work; for a worker in
 * another JVM it is a {@link ChildFailure} with the text of that exception.
 */
public final class WorkFailedException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final int count;
    private final String what;

    private WorkFailedException(int index, int count, int total, String what, Throwable cause) {
        super(items(index, count) + " of " + total + " (from 0): " + what, null, cause);
        this.index = index;
        this.count = count;
        this.what = what;
    }

    static WorkFailedException about(int index, int count, int total, String what, Throwable cause) {
        return new WorkFailedException(index, count, total, what, cause);
    }

    private static String items(int index, int count) {
        return count == 1 ? "item " + index : "items " + index + " to " + (index + count - 1);
    }

    /**
     * Returns the index of the failed item, from 0; the index of the chunk's first item if the failed item is unknown.
     */
    public int index() {
        return index;
    }

    /** Returns how many consecutive items the failure may concern: 1 if the failed item is known. */
    public int count() {
        return count;
    }

    /** Returns the problem without the item. */
    String what() {
        return what;
    }
}
