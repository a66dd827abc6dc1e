package io.doctable.processor.model;

/** Who gives a column its value when a row is inserted. */
public enum Filling {
    /** The caller. */
    GIVEN,
    /** The database, from an identity. */
    IDENTITY,
    /** The client, with a version 7 UUID. */
    UUID7,
    /** The runtime, with the time of the insert. */
    CREATED_AT,
    /** The runtime, with the time of the insert and of each update. */
    UPDATED_AT,
    /** The runtime, with 1 and one more on each update. */
    VERSION;

    /** Returns whether it is a generated id. */
    public boolean isGeneratedId() {
        return this == IDENTITY || this == UUID7;
    }
}
