package io.doctable.conformance.types;

/** A value record with a rule: a stored text that breaks it cannot be read. */
public record Label(String text) {
    /** Refuses an empty label. */
    public Label {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a label is not empty");
        }
    }
}
