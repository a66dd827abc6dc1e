package io.doctable.processor.emit;

/** What stands around a record and changes how its code is written. */
public interface Surroundings {
    /** Tells whether the record's module sees {@code javax.annotation.processing.Generated}. */
    boolean hasGenerated();

    /** Tells whether the record's package has a type of that simple name. */
    boolean isNeighbor(String simpleName);
}
