package io.doctable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL server for all tests of a JVM, started by the first test that needs it and ended with the JVM. */
public final class PostgresServer {
    /** A user of whom the server wants a password; it trusts all others. */
    public static final String USER_WITH_PASSWORD = "analyst";

    static final EmptyDatabases DATABASES = new EmptyDatabases();

    private PostgresServer() {}

    /** Initialised by the first use of the server. */
    private static final class Started {
        private static final EmbeddedPostgres SERVER = start();
    }

    /** Returns the URL of an empty database for the running test, with the server's superuser. */
    public static String newDatabase() {
        return url("postgres", DATABASES.take());
    }

    /**
     * Removes the database that {@link #newDatabase} returned, before the test ends. Fails while a connection to it is open,
     * which is a leak.
     */
    public static void remove(String url) {
        DATABASES.remove(url.substring(url.lastIndexOf('/') + 1));
    }

    /** Returns the URL of the server's own database, by a user with the given password. */
    public static String urlWithPassword(String password) {
        return url(USER_WITH_PASSWORD + ":" + password, "postgres");
    }

    /** Runs SQL as the server's superuser, in the server's own database. */
    public static void execute(String sql) {
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Connection connect(String database) throws SQLException {
        return Started.SERVER.getDatabase("postgres", database).getConnection();
    }

    private static String url(String user, String database) {
        return "postgresql://" + user + "@localhost:" + Started.SERVER.getPort() + "/" + database;
    }

    private static EmbeddedPostgres start() {
        try {
            Path rules = Files.writeString(Files.createTempFile("pg_hba", ".conf"), """
                    host all %s all scram-sha-256
                    host all all all trust
                    """.formatted(USER_WITH_PASSWORD));
            rules.toFile().deleteOnExit();
            return EmbeddedPostgres.builder()
                    // The builder's own default would lose acknowledged work in a crash.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_prepared_transactions", "20")
                    .setServerConfig("hba_file", rules.toString())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }
}
