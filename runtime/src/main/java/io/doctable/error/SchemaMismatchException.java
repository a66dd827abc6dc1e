package io.doctable.error;

import java.util.List;

/** A table differs from what the code says about it; nothing was changed. */
public final class SchemaMismatchException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final String[] differences; // not a list: exceptions are serializable

    /**
     * A mismatch.
     *
     * @param message what differs from what, and the way out
     * @param differences each difference as a line
     */
    public SchemaMismatchException(String message, List<String> differences) {
        super(message, null, null);
        this.differences = differences.toArray(String[]::new);
    }

    /** Each difference as a line. */
    public List<String> differences() {
        return List.of(differences);
    }
}
