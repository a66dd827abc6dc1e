package io.doctable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
            return newPostgresUrl();
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    /** The URL of a new, empty database; one in memory is new for each engine. */
    public abstract String newUrl(Path folder);

    /** The URL of a new, empty database on the server. */
    public static String newPostgresUrl() {
        String name = "test_" + COUNT.incrementAndGet();
        onServer("CREATE DATABASE " + name);
        return "postgresql://postgres@localhost:" + server().getPort() + "/" + name;
    }

    /** Runs SQL as the server's superuser, in its own database. */
    public static void onServer(String sql) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                // Its builder's own default would lose acknowledged work in a crash.
                running = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_prepared_transactions", "20")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
            server = running;
        }
        return running;
    }
}
