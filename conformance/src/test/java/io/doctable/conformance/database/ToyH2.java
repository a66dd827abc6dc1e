package io.doctable.conformance.database;

import java.util.Set;

/** H2 in memory, through the dialect of the module {@code toy}: each engine has a database of its own. */
final class ToyH2 extends Database {
    ToyH2() {
        super("toy H2", "h2", Set.of());
    }

    @Override
    Place newPlace() {
        return new Place("h2://", () -> {});
    }
}
