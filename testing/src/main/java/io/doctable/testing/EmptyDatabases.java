package io.doctable.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The databases of {@link PostgresServer}. Creating a database costs fifty times more than emptying one, so those of
 * finished tests are emptied and used again. One that cannot be emptied exactly is dropped.
 */
final class EmptyDatabases {
    /** How long a server may take to notice that clients have closed their connections, in milliseconds. */
    private static final int PATIENCE = 5_000;

    private static final int LITTLE_PATIENCE = 100;
    private static final String OTHERS =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    /** What dropping all schemas does not restore. */
    private static final String CHANGES = """
            SELECT (SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql')
              + (SELECT count(*) FROM pg_event_trigger) + (SELECT count(*) FROM pg_default_acl)
              + (SELECT count(*) FROM pg_publication) + (SELECT count(*) FROM pg_largeobject_metadata)
              + (SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database())
              + (SELECT count(*) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                 WHERE d.datname = current_database())
              + (SELECT count(*) FROM pg_database WHERE datname = current_database()
                 AND (datacl IS NOT NULL OR datconnlimit <> -1))
            """;

    private static final String EMPTY = """
            DO $$ DECLARE name text; BEGIN
              FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
              LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
              CREATE SCHEMA public AUTHORIZATION pg_database_owner;
              GRANT USAGE ON SCHEMA public TO PUBLIC;
            END $$
            """;

    private final Deque<String> empty = new ArrayDeque<>();
    private final Set<String> ofTest = new LinkedHashSet<>();
    private final Set<String> ofClass = new LinkedHashSet<>();
    private int taken;

    /** Returns the name of an empty database. */
    synchronized String take() {
        // Tests name roles after their database, so no name comes twice.
        String name = "test_" + ++taken;
        String used = empty.poll();
        PostgresServer.execute(
                used == null ? "CREATE DATABASE " + name : "ALTER DATABASE " + used + " RENAME TO " + name);
        ofTest.add(name);
        return name;
    }

    /** Takes a database back; fails while a connection to it is open, which is a leak. */
    synchronized void remove(String name) {
        try (Connection connection = PostgresServer.connect(name)) {
            if (!isUnused(connection, PATIENCE)) {
                throw new IllegalStateException("a connection to the database " + name + " is open");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
        ofTest.remove(name);
        ofClass.remove(name);
        recycle(name);
    }

    /** Keeps what was taken before the test, because it serves the whole class. */
    synchronized void testBegins() {
        ofClass.addAll(ofTest);
        ofTest.clear();
    }

    /** Takes back the databases of a test. */
    synchronized void testEnded() {
        ofTest.forEach(this::recycle);
        ofTest.clear();
    }

    /** Takes back the databases of a class and its last test. */
    synchronized void classEnded() {
        testBegins();
        ofClass.forEach(this::recycle);
        ofClass.clear();
    }

    private static boolean isUnused(Connection connection, int patience) throws SQLException {
        try {
            for (int waited = 0; number(connection, OTHERS) > 0; waited++) {
                if (waited == patience) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void recycle(String name) {
        try (Connection connection = PostgresServer.connect(name);
                Statement statement = connection.createStatement()) {
            if (isUnused(connection, LITTLE_PATIENCE) && number(connection, CHANGES) == 0) {
                statement.execute(EMPTY);
                empty.add(name);
                return;
            }
        } catch (SQLException e) {
            // It is renamed, or refuses connections.
        }
        try {
            PostgresServer.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (IllegalStateException e) {
            // It has a prepared transaction; the whole server ends with the JVM.
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
