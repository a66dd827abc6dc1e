package io.doctable.processor.problem;

/** How much a problem matters. */
public enum Severity {
    /** The compilation fails. */
    ERROR,
    /** It works, but hardly as meant. */
    WARNING,
    /** Good to know. */
    NOTE
}
