package io.doctable.processor.problem;

/** How severe a problem is. */
public enum Severity {
    /** The compilation fails. */
    ERROR,
    /** The compilation succeeds, but the result is probably not the intended one. */
    WARNING,
    /** Information. */
    NOTE
}
