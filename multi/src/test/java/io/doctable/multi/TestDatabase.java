package io.doctable.multi;

import io.doctable.engine.Engine;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.util.UUID;

/** A kind of database, for {@code @EnumSource}. */
enum TestDatabase {
    SQLITE_FILE,
    SQLITE_MEMORY,
    POSTGRESQL;

    /** The URL of a new, empty database; one in memory is new for each engine. */
    String newUrl(Path folder) {
        return switch (this) {
            case SQLITE_FILE -> "sqlite:///" + folder.resolve(UUID.randomUUID() + ".db");
            case SQLITE_MEMORY -> "sqlite://";
            case POSTGRESQL -> PostgresServer.newDatabase();
        };
    }

    /** An engine on a new, empty database. */
    Engine open(Path folder) {
        return Engine.open(newUrl(folder));
    }
}
