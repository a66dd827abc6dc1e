package io.doctable.conformance.processes;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A number that many count up. */
@DocTable
public record Tally(@Id String name, long count) {
    /** The same, one further. */
    Tally counted() {
        return new Tally(name, count + 1);
    }
}
