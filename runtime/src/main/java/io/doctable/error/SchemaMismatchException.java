package io.doctable.error;

import java.util.List;

/** Thrown when a table differs from its record or schema; nothing was changed. */
public final class SchemaMismatchException extends DocTableException {
    private static final long serialVersionUID = 1L;

    private final String[] differences; // not a list: exceptions are serializable

    /**
     * Creates the exception.
     *
     * @param message the differences and their remedy
     * @param differences the differences, one line each
     */
    public SchemaMismatchException(String message, List<String> differences) {
        super(message, null, null);
        this.differences = differences.toArray(String[]::new);
    }

    /** Returns the differences, one line each. */
    public List<String> differences() {
        return List.of(differences);
    }
}
