package io.doctable.processor.emit;

/**
 * A name of the user's code whose use makes javac warn.
 *
 * @param name the simple name of a type or method
 * @param forRemoval whether the warning is of the lint {@code removal}; otherwise of {@code deprecation}
 */
public record DeprecatedName(String name, boolean forRemoval) {
    /** Returns the lint that warns of the use. */
    String lint() {
        return forRemoval ? "removal" : "deprecation";
    }
}
