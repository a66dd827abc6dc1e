package io.doctable.examples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of this JVM; it ends with it. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** Initialised when a test first asks for a database. */
    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();
    }

    /** The URL of a new, empty database. */
    public static String newDatabase() {
        String name = "example_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return "postgresql://postgres@localhost:" + port() + "/" + name;
    }

    /** The URL of a database, by a user whose password is not the given one. */
    public static String withWrongPassword(String password) {
        execute("create role analyst login password 'the-right-one'");
        return "postgresql://analyst:" + password + "@localhost:" + port() + "/postgres";
    }

    /** The port that the server listens on. */
    public static int port() {
        return Started.SERVER.getPort();
    }

    private static EmbeddedPostgres start() {
        try {
            // The server trusts everybody unless told; a wrong password needs a user who has to have one.
            Path rules = Files.writeString(Files.createTempFile("pg_hba", ".conf"), """
                    host all analyst  all scram-sha-256
                    host all postgres all trust
                    """);
            rules.toFile().deleteOnExit();
            return EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("hba_file", rules.toString())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
