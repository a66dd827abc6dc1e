package io.doctable.row;

/** Why a value cannot be stored or read, in words that do not show the value: messages about sensitive columns repeat it. */
final class ReasonWithoutValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ReasonWithoutValue(String message, Throwable cause) {
        super(message, cause);
    }

    ReasonWithoutValue(String message) {
        super(message);
    }
}
