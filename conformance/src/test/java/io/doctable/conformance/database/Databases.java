package io.doctable.conformance.database;

import java.util.List;

/** The databases that the suite runs on. */
final class Databases {
    /** In the order in which a test meets them. */
    static final List<Database> ALL = List.of(new SqliteFile(), new SqliteMemory(), new Postgres(), new ToyH2());

    private Databases() {}
}
