package io.doctable.conformance.database;

import io.doctable.internal.dialect.Ability;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: one server for the whole run, started when first asked for; each place is a database of its own. */
final class Postgres extends Database {
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    Postgres() {
        super("PostgreSQL", "postgresql", Set.of(Ability.SHARED));
    }

    @Override
    Place newPlace() {
        EmbeddedPostgres running = server();
        String name = "place_" + PLACES.incrementAndGet();
        run(running, "CREATE DATABASE " + name);
        String url = "postgresql://postgres@localhost:" + running.getPort() + "/" + name;
        // Not forced: a session that is still there is a leak of the test that ended.
        return new Place(url, () -> run(running, "DROP DATABASE " + name));
    }

    /** The server; ends with the JVM, by the hook that it sets itself. */
    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_prepared_transactions", "10")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
            server = running;
        }
        return running;
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
