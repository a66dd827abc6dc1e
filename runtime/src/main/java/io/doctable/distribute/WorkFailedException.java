package io.doctable.distribute;

import io.doctable.error.DocTableException;

/**
 * A worker failed, and all were stopped. The cause is what the work threw; for a worker in another JVM it is a
 * {@link ChildFailure} with the text of what was thrown there.
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

    /** The place of the item that failed, from 0; of the first one, if it is not known which item of a chunk it was. */
    public int index() {
        return index;
    }

    /** How many items beside each other may be meant: 1 if it is known which it was. */
    public int count() {
        return count;
    }

    /** What happened, without the item. */
    String what() {
        return what;
    }
}
