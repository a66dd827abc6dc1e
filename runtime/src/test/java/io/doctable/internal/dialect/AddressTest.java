package io.doctable.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.error.UnknownDialectException;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.postgres.PostgresDialect;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a URL's parts to the driver's: odd file names, options, secrets; and what a connection is told at first. */
class AddressTest {
    private static final Dialect SQLITE = Dialect.named("sqlite");
    private static final Dialect POSTGRES = Dialect.named("postgresql");
    private static final ConnectionSettings SETTINGS = new ConnectionSettings(Duration.ofMillis(321), false, null);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.db",
                "a b.db",
                "50%.db",
                "%20.db",
                "q?mode=ro&x.db",
                "?foreign_keys=false",
                "h#ash.db",
                "ü€😀.db",
                "q'\".db",
                "a+b;c,d=e@f.db",
                "back\\slash.db"
            })
    void fileNamesAreLiteral(String name) throws SQLException {
        Path file = folder.resolve(name);
        DriverAddress address = SQLITE.address(file(file.toString(), Map.of()), OpenMode.CREATE);
        try (Connection raw = connect(address)) {
            SQLITE.prepareConnection(raw, SETTINGS);
            execute(raw, "CREATE TABLE t (x integer)");
        }
        assertThat(file).isNotEmptyFile();
        assertThat(address.writerLock())
                .isEqualTo(SQLITE.address(file(folder + "/./" + name, Map.of()), OpenMode.EXISTING)
                        .writerLock());
        assertThat(address.memory()).isFalse();
    }

    @Test
    void linksLeadToOneLock() throws Exception {
        Path file = Files.createFile(folder.resolve("real.db"));
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
        assertThat(SQLITE.address(file(link.toString(), Map.of()), OpenMode.CREATE)
                        .writerLock())
                .isEqualTo(file.toRealPath().toString());
    }

    @Test
    void dotsBehindALinkLeadWhereTheSystemFindsThem() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        String name = folder + "/link/../x.db";
        DriverAddress address = SQLITE.address(file(name, Map.of()), OpenMode.CREATE);
        try (Connection raw = connect(address)) {
            execute(raw, "CREATE TABLE t (x integer)");
        }
        assertThat(folder.resolve("elsewhere/x.db")).isNotEmptyFile();
        assertThat(folder.resolve("x.db")).doesNotExist();
        assertThat(Files.isSameFile(Path.of(name), folder.resolve("elsewhere/x.db")))
                .isTrue();
        assertThat(address.writerLock())
                .isEqualTo(SQLITE.address(file(folder + "/elsewhere/x.db", Map.of()), OpenMode.EXISTING)
                        .writerLock());
        assertThatThrownBy(() -> SQLITE.address(file(folder + "/nowhere/../x.db", Map.of()), OpenMode.CREATE))
                .hasMessageContaining("does not exist; create it first");
    }

    @Test
    void onlyAFileThatNobodyChangesIsImmutable() throws Exception {
        String name = Files.createFile(folder.resolve("i.db")).toString();
        ServerAddress immutable = file(name, Map.of("immutable", "1"));
        assertThat(SQLITE.address(immutable, OpenMode.READ_ONLY).jdbcUrl()).endsWith("?mode=ro&immutable=1");
        assertThat(SQLITE.address(file(name, Map.of("immutable", "0")), OpenMode.CREATE)
                        .jdbcUrl())
                .endsWith("?mode=rwc");
        assertThatThrownBy(() -> SQLITE.address(immutable, OpenMode.CREATE))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("readOnly(true)");
        assertThatThrownBy(() -> SQLITE.address(file(name, Map.of("immutable", "yes")), OpenMode.READ_ONLY))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("0 or 1");
        Files.writeString(folder.resolve("i.db-wal"), "changes");
        assertThatThrownBy(() -> SQLITE.address(immutable, OpenMode.READ_ONLY))
                .isInstanceOf(DocTableException.class)
                .hasMessageContaining("has uncheckpointed changes in " + name + "-wal");
    }

    @Test
    void memoryIsOneDatabaseForSeveralConnections() throws SQLException {
        DriverAddress address = SQLITE.address(file(":memory:", Map.of()), OpenMode.CREATE);
        DriverAddress other = SQLITE.address(file(null, Map.of()), OpenMode.CREATE);
        assertThat(address.memory()).isTrue();
        assertThat(address.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
        try (Connection one = connect(address);
                Connection two = connect(address);
                Connection three = connect(other)) {
            execute(one, "CREATE TABLE t (x integer)");
            assertThat(SQLITE.catalogue(two).tables()).containsExactly("t");
            assertThat(SQLITE.catalogue(three).tables()).isEmpty();
        }
    }

    @Test
    void modes() throws Exception {
        String absent = folder.resolve("absent.db").toString();
        assertThatThrownBy(() -> SQLITE.address(file(absent, Map.of()), OpenMode.EXISTING))
                .isInstanceOf(DocTableException.class)
                .hasMessageContaining("the database file " + absent + " does not exist");
        assertThatThrownBy(() -> SQLITE.address(file(absent, Map.of("mode", "ro")), OpenMode.CREATE))
                .hasMessageContaining("the database file " + absent + " does not exist");
        assertThatThrownBy(() -> SQLITE.address(file(folder + "/no/x.db", Map.of()), OpenMode.CREATE))
                .hasMessageContaining("does not exist; create it first");
        try (Connection raw = connect(SQLITE.address(file(absent, Map.of()), OpenMode.NEW))) {
            execute(raw, "CREATE TABLE t (x integer)");
        }
        assertThatThrownBy(() -> SQLITE.address(file(absent, Map.of()), OpenMode.NEW))
                .hasMessageContaining("already exists; open it as an existing database");
        try (Connection raw = connect(SQLITE.address(file(absent, Map.of()), OpenMode.READ_ONLY))) {
            SQLITE.prepareConnection(raw, new ConnectionSettings(Duration.ofSeconds(1), true, null));
            assertThatThrownBy(() -> execute(raw, "INSERT INTO t VALUES (1)")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void optionsOfSqlite() throws SQLException {
        String name = folder.resolve("o.db").toString();
        try (Connection raw = connect(SQLITE.address(file(name, Map.of("synchronous", "normal")), OpenMode.CREATE))) {
            assertThat(pragma(raw, "synchronous")).isEqualTo("1");
        }
        assertThatThrownBy(() -> SQLITE.address(file(name, Map.of("sychronous", "off")), OpenMode.CREATE))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("unknown option \"sychronous\"")
                .hasMessageContaining("synchronous");
        assertThatThrownBy(
                        () -> SQLITE.address(file(name, Map.of("synchronous", "off; DROP TABLE t")), OpenMode.CREATE))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("a word or a number");
        ServerAddress hosted = new ServerAddress("rel.db", 0, null, null, null, Map.of());
        assertThatThrownBy(() -> SQLITE.address(hosted, OpenMode.CREATE))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("sqlite:///relative.db");
    }

    @Test
    void pragmasOfEveryConnection() throws SQLException {
        DriverAddress address = SQLITE.address(file(folder.resolve("p.db").toString(), Map.of()), OpenMode.CREATE);
        try (Connection raw = connect(address)) {
            SQLITE.prepareConnection(raw, SETTINGS);
            assertThat(pragma(raw, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(raw, "busy_timeout")).isEqualTo("321");
            assertThat(pragma(raw, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(raw, "journal_mode")).as("a file that we made").isEqualTo("wal");
            SQLITE.prepareConnection(raw, new ConnectionSettings(Duration.ofSeconds(1), false, "DELETE"));
            assertThat(pragma(raw, "journal_mode")).isEqualTo("delete");
            assertThatThrownBy(() ->
                            SQLITE.prepareConnection(raw, new ConnectionSettings(Duration.ofSeconds(1), false, "fast")))
                    .hasMessageContaining("unknown SQLite journal mode \"fast\"");
        }
        try (Connection raw = connect(address)) {
            SQLITE.prepareConnection(raw, SETTINGS);
            assertThat(pragma(raw, "journal_mode"))
                    .as("an existing file keeps its mode")
                    .isEqualTo("delete");
        }
    }

    @Test
    void postgresql() {
        ServerAddress server = new ServerAddress(
                "::1", 0, "u ser", "p@:/?#& w%2F+é", "my db/ü", Map.of("sslmode", "require", "socketTimeout", "5"));
        DriverAddress address = POSTGRES.address(server, OpenMode.CREATE);
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://[::1]:5432/my%20db%2F%C3%BC");
        assertThat(address.properties())
                .containsEntry("user", "u ser")
                .containsEntry("password", "p@:/?#& w%2F+é")
                .containsEntry("sslmode", "require")
                .containsEntry("socketTimeout", "5")
                .containsEntry("connectTimeout", "10")
                .containsEntry("logServerErrorDetail", "false");
        assertThat(address.toString() + server).doesNotContain("p@:").doesNotContain("w%2F");
        assertThat(address.writerLock()).isNull();
        ServerAddress wrong = new ServerAddress("h", 1, null, null, "d", Map.of("ssl_mode", "x"));
        assertThatThrownBy(() -> POSTGRES.address(wrong, OpenMode.CREATE))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("unknown property \"ssl_mode\"");
    }

    @Test
    void names() {
        assertThat(Dialect.named("postgres")).isInstanceOf(PostgresDialect.class);
        assertThatThrownBy(() -> Dialect.named("oracle"))
                .isInstanceOf(UnknownDialectException.class)
                .hasMessage("unknown dialect \"oracle\"; the known dialects are postgres, postgresql, sqlite");
    }

    @Test
    void dialectsLoadWithoutAnyDriver() throws Exception {
        // Only our own classes: neither driver is there, as for a user of the other database.
        URL[] ours = {
            Dialect.class.getProtectionDomain().getCodeSource().getLocation(),
            io.doctable.annotation.DocTable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
        };
        try (URLClassLoader alone = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
            Class<?> dialect = alone.loadClass(Dialect.class.getName());
            for (String name : new String[] {"sqlite", "postgresql"}) {
                Object found = dialect.getMethod("named", String.class).invoke(null, name);
                Class<?> server = alone.loadClass(ServerAddress.class.getName());
                Class<?> mode = alone.loadClass(OpenMode.class.getName());
                Map<String, String> options = name.equals("sqlite") ? Map.of() : Map.of("sslmode", "require");
                Object nowhere = server.getConstructors()[0].newInstance(null, 0, null, null, null, options);
                Object address =
                        dialect.getMethod("address", server, mode).invoke(found, nowhere, mode.getEnumConstants()[0]);
                assertThat(address.toString()).contains(name);
            }
        }
    }

    private static ServerAddress file(@Nullable String name, Map<String, String> options) {
        return new ServerAddress(null, 0, null, null, name, options);
    }

    private static Connection connect(DriverAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.properties());
    }

    private static void execute(Connection raw, String sql) throws SQLException {
        try (Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String pragma(Connection raw, String name) throws SQLException {
        try (Statement statement = raw.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
