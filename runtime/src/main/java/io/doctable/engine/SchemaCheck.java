package io.doctable.engine;

/** What happens when a table that is there differs from what the code says, found at its first use. */
public enum SchemaCheck {
    /** {@link io.doctable.error.SchemaMismatchException}: the default. */
    FAIL,
    /** A warning, where the lines of {@link Echo} go: the engine's own logger, SLF4J, or standard output. */
    WARN,
    /** Nothing: the table is not even looked at, only looked for. */
    OFF
}
