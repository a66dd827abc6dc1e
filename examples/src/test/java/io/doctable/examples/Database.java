package io.doctable.examples;

import io.doctable.testing.PostgresServer;
import java.nio.file.Path;

/** The databases that every example runs on. */
public enum Database {
    /** A file. */
    SQLITE {
        @Override
        public String newUrl(Path folder) {
            return "sqlite:///" + folder.resolve("example.db");
        }
    },
    /** A real server, started by the first test that needs it. */
    POSTGRESQL {
        @Override
        public String newUrl(Path folder) {
            return PostgresServer.newDatabase();
        }
    };

    /** The URL of an empty database; the folder is the test's own. */
    public abstract String newUrl(Path folder);
}
