package io.doctable.conformance.database;

import java.util.Set;

/** SQLite in memory: each engine has a database of its own. */
final class SqliteMemory extends Database {
    SqliteMemory() {
        super("SQLite memory", "sqlite", Set.of());
    }

    @Override
    Place newPlace() {
        return new Place("sqlite:///:memory:", () -> {});
    }
}
