package io.doctable.option;

/** The reaction when an existing table differs from its record, checked at its first use. */
public enum SchemaCheck {
    /** Throws {@link io.doctable.error.SchemaMismatchException}: the default. */
    FAIL,
    /**
     * Logs a warning to the target of the {@link io.doctable.listen.Echo}: the engine's own logger, SLF4J, or standard
     * output.
     */
    WARN,
    /** Does not compare the table, only checks that it exists. */
    OFF
}
