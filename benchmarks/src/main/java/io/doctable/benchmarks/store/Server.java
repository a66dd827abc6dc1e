package io.doctable.benchmarks.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server from the binaries that the tests use, for as long as it is open. */
public final class Server implements AutoCloseable {
    /** The superuser, who needs no password. */
    static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Server(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server that does not wait for its disk and cleans up only when it is told to. */
    public static Server start() throws IOException {
        return new Server(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "250")
                .start());
    }

    /** Returns the port that the server listens to. */
    public int port() {
        return server.getPort();
    }

    /** Returns the name of the database for a place or contestant. */
    static String database(String name) {
        return "bench_" + name;
    }

    /** Creates an empty database for a place or contestant. */
    public void create(String name) {
        execute("CREATE DATABASE " + database(name));
    }

    /** Replaces a database by an empty one. */
    public void createAgain(String name) {
        execute("DROP DATABASE IF EXISTS " + database(name) + " WITH (FORCE)");
        create(name);
    }

    /** Returns the server's version, such as 17.11. */
    public String version() {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
