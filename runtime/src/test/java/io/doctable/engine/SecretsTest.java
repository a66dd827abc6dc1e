package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.error.InvalidUrlException;
import io.doctable.internal.tables.TableEntry;
import io.doctable.listen.Echo;
import io.doctable.logging.CapturedLog;
import io.doctable.option.EngineUrl;
import io.doctable.testing.PostgresServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

/**
 * A password is nowhere to be read: not in messages, causes, what is suppressed, names of threads or beans, texts of
 * objects, nor in any log, the pool's dump of its own settings and the drivers' among them, however loud they are.
 */
class SecretsTest {
    private static final String SECRET = "s3cr3t-p%40ss";
    private static final String RAW_SECRET = "s3cr3t-p@ss";
    private static final List<String> TRACES = List.of("s3cr3t", "p@ss", "p%40ss");

    @TempDir
    Path folder;

    private final StringBuilder seen = new StringBuilder();
    private final Logger driver = Logger.getLogger("org.postgresql");
    private final Handler driversLog = new Handler() {
        @Override
        public void publish(LogRecord message) {
            seen.append(message.getMessage()).append(message.getThrown()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final CapturedLog log = CapturedLog.of("", Level.TRACE);

    @BeforeEach
    void listen() {
        driver.setLevel(java.util.logging.Level.FINEST);
        driver.addHandler(driversLog);
    }

    @AfterEach
    void stopListening() {
        driver.removeHandler(driversLog);
        driver.setLevel(null);
        log.close();
    }

    /** Past our ears: here the password is part of the statement. */
    private void createRole(String sql) {
        driver.removeHandler(driversLog);
        PostgresServer.execute(sql);
        driver.addHandler(driversLog);
    }

    private void see(Callable<?> work) {
        Throwable failure = catchThrowable(work::call);
        assertThat(failure).isNotNull();
        StringWriter text = new StringWriter();
        // With all causes and all that is suppressed.
        failure.printStackTrace(new PrintWriter(text));
        seen.append(text);
    }

    private void assertNothingIsGivenAway() {
        log.lines().forEach(line -> seen.append(line).append('\n'));
        Thread.getAllStackTraces().keySet().forEach(thread -> seen.append(thread.getName()));
        ManagementFactory.getPlatformMBeanServer().queryNames(null, null).forEach(seen::append);
        for (String trace : TRACES) {
            assertThat(seen.toString()).doesNotContain(trace);
        }
    }

    @Test
    void failedLoginsAndUnreachableServersKeepIt() {
        EngineUrl server = EngineUrl.parse(PostgresServer.newDatabase());
        String there = "localhost:" + server.port();
        for (String place : List.of(
                there + "/nosuchdatabase",
                "localhost:1/x",
                "no.such.host.invalid/x",
                there + "/x?sslmode=require",
                "localhost:1,127.0.0.1:1/x",
                "localhost:1/x?sslpassword=" + SECRET)) {
            try (Engine engine = Engine.builder("postgresql://nosuchuser:" + SECRET + "@" + place)
                    .leakDetection(Duration.ofMinutes(1))
                    .prePing(true)
                    .build()) {
                TableEntry item = ItemTable.item(engine);
                see(() -> ItemTable.ids(engine, item));
                see(engine::connect);
                see(() -> engine.transactionResult(tx -> 1));
                seen.append(engine).append(engine.url()).append(item.owner());
                seen.append(engine.pool()).append(engine.pool().status()).append(engine.config());
            }
        }
        assertThat(seen.toString()).contains("cannot connect to postgresql://nosuchuser:***@");
        assertNothingIsGivenAway();
    }

    @Test
    void aRefusedLoginKeepsIt() throws Exception {
        // A server that asks for the password gets it, and everybody else does not.
        String user = "refused" + System.nanoTime();
        createRole("CREATE ROLE " + user + " NOLOGIN PASSWORD '" + RAW_SECRET + "'");
        EngineUrl url = EngineUrl.parse(PostgresServer.newDatabase()).withUser(user, RAW_SECRET);
        try (Engine engine = Engine.open(url)) {
            see(engine::connect);
        }
        assertThat(seen.toString()).contains(user);
        assertNothingIsGivenAway();
    }

    @Test
    void workingConnectionsKeepIt() throws Exception {
        String user = "secretive" + System.nanoTime();
        createRole("CREATE ROLE " + user + " LOGIN SUPERUSER PASSWORD '" + RAW_SECRET + "'");
        EngineUrl url = EngineUrl.parse(PostgresServer.newDatabase()).withUser(user, RAW_SECRET);
        try (Engine engine = Engine.builder(url).echo(Echo.ROWS).build();
                DbConnection connection = engine.connect()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(connection, item, 1, "x");
            see(() -> {
                ItemTable.insert(connection, item, 1, "x");
                return 1;
            });
            seen.append(engine).append(connection).append(url).append(item).append(engine.config());
            connection.detach();
            engine.closeConnections();
        }
        assertThat(seen.toString()).contains("secretive");
        assertNothingIsGivenAway();
    }

    @Test
    void sqliteHasSecretsTooAndKeepsThem() throws Exception {
        Path noDatabase = Files.writeString(folder.resolve("notes.db"), "no database. ".repeat(100));
        for (String url : List.of(
                "sqlite:///" + noDatabase + "?password=" + SECRET,
                "sqlite:///" + folder.resolve("no/such/folder/x.db") + "?key=" + SECRET,
                "sqlite://:" + SECRET + "@host/" + noDatabase)) {
            see(() -> {
                try (Engine engine = Engine.open(url)) {
                    seen.append(engine).append(engine.url());
                    return engine.connect();
                }
            });
        }
        try (Engine engine = Engine.open("sqlite:///" + noDatabase)) {
            see(engine::connect);
        }
        try (Engine engine = Engine.open("sqlite:///" + folder.resolve("good.db"));
                DbConnection connection = engine.connect();
                Statement statement = connection.unwrap(Connection.class).createStatement()) {
            statement.execute("CREATE TABLE t (id INTEGER)");
        }
        assertThat(seen.toString()).contains("not a database");
        assertNothingIsGivenAway();
    }

    @Test
    void malformedUrlsKeepIt() {
        for (String url : List.of(
                "postgresql://u:" + RAW_SECRET + "@h@x/db",
                "postgresql://u:" + RAW_SECRET + "/x@h/db",
                "postgresql://u:" + SECRET + "@h:port/db",
                "postgresql://u:" + SECRET + "%zz@h/db",
                "postgresql//u:" + SECRET + "@h/db",
                "jdbc:postgresql://u:" + RAW_SECRET + "@h/db",
                "nosuch://u:" + SECRET + "@h/db",
                "postgresql://h/db?password=" + SECRET + "&password=" + SECRET,
                "postgresql://h/db?nosuch=" + SECRET,
                "sqlite:///x.db?nosuch=" + SECRET)) {
            see(() -> Engine.open(url));
            Properties properties = new Properties();
            properties.setProperty("doctable.url", url);
            properties.setProperty("doctable.password", RAW_SECRET);
            see(() -> Engine.fromProperties(properties, "doctable."));
        }
        assertThat(seen.toString()).contains(InvalidUrlException.class.getName());
        assertNothingIsGivenAway();
    }

    @Test
    void whatIsLoggedIsHeardHere() {
        try (Engine engine = Engine.open("sqlite://")) {
            engine.connect().close();
        }
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("DEBUG checkout of connection 1 to sqlite://"))
                .anyMatch(line -> line.contains("HikariCP") || line.contains("maximumPoolSize"));
    }
}
