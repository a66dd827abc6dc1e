package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A type named like one of the JDK that generated code uses, beside components named like both. */
@DocTable
record Objects(@Id(generated = true) long id, Kind Objects, String java, Kind Kind) {
    enum Kind {
        ONE
    }
}
