package io.doctable.examples.corpus;

/** The program was called with something that it cannot work with; the message is one line for the user. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
