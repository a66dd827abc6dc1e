package io.doctable.conformance.names;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Visible in this package only, and so is what is generated for it. */
@DocTable
record Hidden(@Id(generated = true) long id, Kind kind) {
    /** Also visible in this package only. */
    enum Kind {
        ONE,
        TWO
    }
}
