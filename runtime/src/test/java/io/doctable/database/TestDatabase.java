package io.doctable.database;

import io.doctable.engine.Engine;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A kind of database, for {@code @EnumSource}: each call gives an empty one. */
public enum TestDatabase {
    /** A SQLite file. */
    SQLITE_FILE {
        @Override
        public String newUrl(Path folder) {
            return "sqlite:///" + folder.resolve("test" + COUNT.incrementAndGet() + ".db");
        }
    },
    /** SQLite in memory. */
    SQLITE_MEMORY {
        @Override
        public String newUrl(Path folder) {
            return "sqlite://";
        }
    },
    /** A real PostgreSQL server, started by the first test that needs it, ended with the JVM. */
    POSTGRESQL {
        @Override
        public String newUrl(Path folder) {
            return PostgresServer.newDatabase();
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The URL of a new, empty database; one in memory is new for each engine. */
    public abstract String newUrl(Path folder);

    /** An engine on a new, empty database. */
    public Engine open(Path folder) {
        return Engine.open(newUrl(folder));
    }
}
