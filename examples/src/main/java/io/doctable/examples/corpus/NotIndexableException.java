package io.doctable.examples.corpus;

/** A file is left out of the index; the reason says why. */
final class NotIndexableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotIndexableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the file is that an index does not take. */
    String reason() {
        return reason;
    }
}
