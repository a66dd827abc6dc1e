package io.doctable.examples.corpus;

/** A file is left out of the index; the message says why. */
final class NotIndexableException extends Exception {
    private static final long serialVersionUID = 1L;

    NotIndexableException(String reason) {
        super(reason);
    }
}
