package io.doctable.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.json.JsonCodecs;
import io.doctable.internal.row.ConnectionHealth;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.core.CoreResultSet;

/** What the engine relies on inside of Xerial's driver; a new version of it may break this. */
class SqliteQueryTest {
    private static Connection connect(boolean looksUpKeys) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("jdbc.get_generated_keys", String.valueOf(looksUpKeys));
        Connection raw = DriverManager.getConnection("jdbc:sqlite::memory:", properties);
        try (Statement statement = raw.createStatement()) {
            statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE)");
            statement.execute("INSERT INTO t VALUES (1, 'one'), (2, 'two')");
        }
        return raw;
    }

    private static SqliteRoute route(Connection raw) throws SQLException {
        return new SqliteRoute(raw, JsonCodecs.onClassPath(), new ConnectionHealth(e -> false));
    }

    /** The driver takes the names of the first execution for the second, and still reads, ends and refuses as before. */
    @Test
    void theDriverFetchesNamesOnlyOnce() throws SQLException {
        try (Connection raw = connect(false);
                PreparedStatement statement =
                        raw.prepareStatement("SELECT id, name FROM t WHERE id >= ? ORDER BY id")) {
            RowRoute.Query query = route(raw).query(statement);
            String[] names = null;
            for (int from = 1; from <= 3; from++) {
                statement.setInt(1, from);
                try (ResultSet rows = query.run(statement)) {
                    String[] found = ((CoreResultSet) rows).colsMeta;
                    if (names != null) {
                        assertThat(found).isSameAs(names);
                    }
                    names = found;
                    assertThat(found).containsExactly("id", "name");
                    assertThat(rows.getMetaData().getColumnLabel(2)).isEqualTo("name");
                    for (int id = from; id <= 2; id++) {
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getInt(1)).isEqualTo(id);
                        assertThat(rows.getString("name")).isEqualTo(id == 1 ? "one" : "two");
                    }
                    assertThat(rows.next()).isFalse();
                }
            }
        }
    }

    /** A statement that failed, also at its first row, runs again. */
    @Test
    void aFailureLeavesTheStatementUsable() throws SQLException {
        try (Connection raw = connect(false);
                PreparedStatement statement =
                        raw.prepareStatement("INSERT INTO t (name) VALUES (?) RETURNING id, name")) {
            RowRoute.Query query = route(raw).query(statement);
            for (String name : new String[] {"three", "one", "four", "one", "five"}) {
                statement.setString(1, name);
                if (name.equals("one")) {
                    assertThat(catchSql(() -> query.run(statement))).contains("UNIQUE");
                    continue;
                }
                try (ResultSet rows = query.run(statement)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(2)).isEqualTo(name);
                    assertThat(rows.next()).isFalse();
                }
            }
            try (Statement count = raw.createStatement();
                    ResultSet rows = count.executeQuery("SELECT count(*) FROM t")) {
                assertThat(rows.getInt(1)).isEqualTo(5);
            }
        }
    }

    /** A table that another statement made wider has no more columns in a statement that lists them. */
    @Test
    void aChangedTableIsReadOn() throws SQLException {
        try (Connection raw = connect(false);
                PreparedStatement statement = raw.prepareStatement("SELECT id, name FROM t WHERE id = 1");
                Statement ddl = raw.createStatement()) {
            RowRoute.Query query = route(raw).query(statement);
            query.run(statement).close();
            ddl.execute("ALTER TABLE t ADD COLUMN more TEXT DEFAULT 'm'");
            try (ResultSet rows = query.run(statement)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(2)).isEqualTo("one");
            }
        }
    }

    /** With a data source of the application the driver may run a query for the key after each insert. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noKeyIsLookedUpAfterAnInsert(boolean looksUpKeys) throws SQLException {
        try (Connection raw = connect(looksUpKeys);
                PreparedStatement insert = raw.prepareStatement("INSERT INTO t (name) VALUES (?)");
                PreparedStatement skip = raw.prepareStatement("INSERT OR IGNORE INTO t (name) VALUES ('one')");
                PreparedStatement find = raw.prepareStatement("SELECT name FROM t WHERE id = 3")) {
            SqliteRoute route = route(raw);
            insert.setString(1, "three");
            assertThat(route.insert(insert)).isOne();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                assertThat(keys.next()).isFalse();
            }
            assertThat(route.insert(skip)).isZero();
            RowRoute.Query query = route.query(find);
            for (int i = 0; i < 2; i++) {
                try (ResultSet rows = query.run(find)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("three");
                }
            }
        }
    }

    private static String catchSql(SqlWork work) {
        try {
            work.run();
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
        return "no failure";
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface SqlWork {
        void run() throws SQLException;
    }
}
