package io.doctable.sample;

import io.doctable.engine.Engine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that tests run on; each opening is a new, empty one. */
public enum TestDatabase {
    /** A SQLite file. */
    SQLITE_FILE,
    /** SQLite in memory. */
    SQLITE_MEMORY,
    /** A real PostgreSQL server, started once for all tests of this JVM and ended with it. */
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Opens a new, empty database. */
    public Engine open(Path folder) {
        return Engine.open(url(folder));
    }

    /** The URL of a new, empty database. */
    public String url(Path folder) {
        String name = "doctable_" + COUNT.incrementAndGet();
        return switch (this) {
            case SQLITE_FILE -> "sqlite:///" + folder.toAbsolutePath().resolve(name + ".db");
            case SQLITE_MEMORY -> "sqlite:///:memory:";
            case POSTGRESQL -> "postgresql://postgres@localhost:" + Server.create(name) + "/" + name;
        };
    }

    /** The server, started when it is first needed. */
    private static final class Server {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static int create(String database) {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return SERVER.getPort();
        }
    }
}
