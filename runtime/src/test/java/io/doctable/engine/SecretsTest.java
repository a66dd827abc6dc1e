package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.database.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A password is nowhere to be read: not in messages, causes, names of threads or beans, nor in the drivers' logs. */
class SecretsTest {
    private static final String SECRET = "s3cr3t-p%40ss";
    private static final List<String> TRACES = List.of("s3cr3t", "p@ss");

    private static String everything(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void failedLoginsAndUnreachableServersKeepIt() {
        EngineUrl server = EngineUrl.parse(TestDatabase.newPostgresUrl());
        String there = "localhost:" + server.port();
        StringBuilder seen = new StringBuilder();
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord message) {
                seen.append(message.getMessage()).append(message.getThrown()).append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger driver = Logger.getLogger("org.postgresql");
        driver.setLevel(Level.FINEST);
        driver.addHandler(log);
        try {
            for (String place : List.of(
                    there + "/nosuchdatabase",
                    "localhost:1/x",
                    "no.such.host.invalid/x",
                    there + "/x?sslmode=require",
                    "localhost:1/x?sslpassword=" + SECRET)) {
                try (Engine engine = Engine.open("postgresql://nosuchuser:" + SECRET + "@" + place)) {
                    RegisteredTable item = engine.register(ItemTable.named("item"));
                    Throwable failure = catchThrowable(() -> ItemTable.ids(engine, item));
                    assertThat(failure).isNotNull();
                    seen.append(everything(failure));
                    seen.append(engine).append(engine.url()).append(item.engine());
                    seen.append(everything(catchThrowable(engine::connect)));
                }
            }
        } finally {
            driver.removeHandler(log);
            driver.setLevel(null);
        }
        Thread.getAllStackTraces().keySet().forEach(thread -> seen.append(thread.getName()));
        ManagementFactory.getPlatformMBeanServer().queryNames(null, null).forEach(seen::append);
        assertThat(seen.toString()).contains("cannot connect to postgresql://nosuchuser:***@");
        for (String trace : TRACES) {
            assertThat(seen.toString()).doesNotContain(trace);
        }
    }

    @Test
    void workingConnectionsKeepItToo() {
        String user = "secretive" + System.nanoTime();
        TestDatabase.onServer("CREATE ROLE " + user + " LOGIN SUPERUSER PASSWORD 's3cr3t-p@ss'");
        EngineUrl url = EngineUrl.parse(TestDatabase.newPostgresUrl()).withUser(user, "s3cr3t-p@ss");
        try (Engine engine = Engine.builder(url).build();
                DbConnection connection = engine.connect()) {
            RegisteredTable item = engine.register(ItemTable.named("item"));
            ItemTable.insert(connection, item, 1, "x");
            String seen = engine + " " + connection + " " + url + " " + item + " "
                    + everything(catchThrowable(() -> ItemTable.insert(connection, item, 1, "x")))
                    + Thread.getAllStackTraces().keySet()
                    + ManagementFactory.getPlatformMBeanServer().queryNames(null, null);
            assertThat(seen).contains("secretive");
            for (String trace : TRACES) {
                assertThat(seen).doesNotContain(trace);
            }
        }
    }
}
