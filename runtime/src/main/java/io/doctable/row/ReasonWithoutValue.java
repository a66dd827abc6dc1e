package io.doctable.row;

/**
 * Explains why a value cannot be stored or read without showing the value; messages about sensitive columns repeat it.
 */
final class ReasonWithoutValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ReasonWithoutValue(String message, Throwable cause) {
        super(message, cause);
    }

    ReasonWithoutValue(String message) {
        super(message);
    }
}
