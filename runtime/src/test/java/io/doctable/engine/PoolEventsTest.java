package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.logging.CapturedLog;
import io.doctable.option.EngineUrl;
import io.doctable.pool.PoolHolder;
import io.doctable.pool.PoolListener;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.Level;

/** What users hang into the pool: setups, a creator, listeners, leak detection. */
class PoolEventsTest {
    @TempDir
    Path folder;

    /** Writes down what it hears, as "checkout 1". */
    private static class Recorder implements PoolListener {
        final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void firstConnect(PoolListener.Event event) {
            heard.add("firstConnect " + event.connection());
        }

        @Override
        public void connect(PoolListener.Event event) {
            heard.add("connect " + event.connection());
        }

        @Override
        public void checkout(PoolListener.Event event) {
            heard.add("checkout " + event.connection());
        }

        @Override
        public void checkin(PoolListener.Event event) {
            heard.add("checkin " + event.connection());
        }

        @Override
        public void reset(PoolListener.Event event) {
            heard.add("reset " + event.connection());
        }

        @Override
        public void invalidate(PoolListener.Event event) {
            heard.add("invalidate " + event.connection());
        }

        @Override
        public void close(PoolListener.Event event) {
            heard.add("close " + event.connection());
        }
    }

    @ParameterizedTest
    @EnumSource
    void listenersHearInOrderAndMayFail(TestDatabase kind) {
        Recorder recorder = new Recorder();
        PoolListener failing = new PoolListener() {
            @Override
            public void checkout(PoolListener.Event event) {
                throw new IllegalStateException("a listener of no use");
            }
        };
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolListener(failing)
                .poolListener(recorder)
                .build()) {
            DbConnection one = engine.connect();
            DbConnection two = engine.connect();
            two.begin();
            two.close();
            one.invalidate();
            while (!recorder.heard.contains("close 1")) {
                Thread.onSpinWait();
            }
            engine.connect().close();
        }
        assertThat(recorder.heard)
                .containsExactly(
                        "firstConnect 1",
                        "connect 1",
                        "checkout 1",
                        "connect 2",
                        "checkout 2",
                        "reset 2",
                        "checkin 2",
                        "checkin 1",
                        "invalidate 1",
                        "close 1",
                        "checkout 2",
                        "checkin 2",
                        "close 2");
    }

    @ParameterizedTest
    @EnumSource
    void errorOfAListenerKeepsNoConnectionFromThePool(TestDatabase kind) {
        PoolListener failing = new PoolListener() {
            @Override
            public void connect(PoolListener.Event event) {
                throw new AssertionError("connect");
            }

            @Override
            public void checkout(PoolListener.Event event) {
                throw new StackOverflowError("checkout");
            }

            @Override
            public void reset(PoolListener.Event event) {
                throw new AssertionError("reset");
            }

            @Override
            public void checkin(PoolListener.Event event) {
                throw new AssertionError("checkin");
            }
        };
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofSeconds(1))
                .poolListener(failing)
                .build()) {
            for (int round = 0; round < 2; round++) {
                try (DbConnection connection = engine.connect()) {
                    connection.begin();
                }
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
                assertThat(engine.pool().status().idle()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPhysicalConnectionIsSetUpOnce(TestDatabase kind) throws SQLException {
        List<Connection> setUp = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .onConnect(setUp::add)
                .onConnect(raw -> {
                    try (Statement statement = raw.createStatement()) {
                        statement.execute("CREATE TEMP TABLE everywhere (id INTEGER)");
                    }
                })
                .build()) {
            for (int round = 0; round < 2; round++) {
                List<DbConnection> all = List.of(engine.connect(), engine.connect(), engine.connect());
                all.forEach(DbConnection::close);
            }
            assertThat(setUp).hasSize(3).doesNotHaveDuplicates();
            try (DbConnection connection = engine.connect();
                    Statement statement = connection.unwrap(Connection.class).createStatement()) {
                assertThat(statement.execute("SELECT * FROM everywhere")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSetupThatFailsFailsTheCallAndLeavesNothing(TestDatabase kind) {
        List<Connection> seen = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .onConnect(seen::add)
                .onConnect(raw -> {
                    if (seen.size() == 1) {
                        throw new SQLException("not this one");
                    }
                    if (seen.size() == 2) {
                        throw new IllegalStateException("nor this one");
                    }
                })
                .build()) {
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(DocTableException.class)
                    .hasRootCauseMessage("not this one");
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("nor this one");
            engine.connect().close();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(engine.pool().status().open()).isEqualTo(1);
        }
    }

    @Test
    void aCreatorTakesThePlaceOfTheDriver() throws SQLException {
        EngineUrl real = EngineUrl.parse(PostgresServer.newDatabase());
        String jdbc = "jdbc:postgresql://localhost:" + real.port() + "/" + real.database() + "?user=postgres";
        List<Connection> created = new CopyOnWriteArrayList<>();
        try (Engine engine = Engine.builder("postgresql://nobody@no.such.host.invalid/nowhere")
                .creator(() -> {
                    Connection made = DriverManager.getConnection(jdbc);
                    created.add(made);
                    return made;
                })
                .build()) {
            TableEntry item = ItemTable.item(engine);
            assertThat(created).isEmpty();
            ItemTable.insert(engine, item, 1, "x");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThat(created).hasSize(1);
        }
        for (Connection made : created) {
            assertThat(made.isClosed()).isTrue();
        }
    }

    @Test
    void aCreatorAndConnectArgsExcludeEachOther() {
        assertThatThrownBy(() -> Engine.builder("sqlite://")
                        .creator(() -> DriverManager.getConnection("jdbc:sqlite:"))
                        .connectArg("date_class", "TEXT")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("connectArg [date_class]", "creator");
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatStaysOutIsReportedOnceWithWhoTookIt(TestDatabase kind) throws InterruptedException {
        BlockingQueue<PoolHolder> leaks = new LinkedBlockingQueue<>();
        CapturedLog log = CapturedLog.of("doctable.pool", Level.WARN);
        try (log;
                Engine engine = Engine.builder(kind.newUrl(folder))
                        .leakDetection(Duration.ofMillis(1))
                        .poolListener(new PoolListener() {
                            @Override
                            public void leak(PoolListener.Event event, PoolHolder holder) {
                                leaks.add(holder);
                            }
                        })
                        .build()) {
            try (DbConnection forgotten = engine.connect()) {
                PoolHolder holder = leaks.poll(1, TimeUnit.MINUTES);
                assertThat(holder).isNotNull();
                assertThat(holder.thread()).isEqualTo(Thread.currentThread().getName());
                assertThat(holder.age()).isGreaterThanOrEqualTo(Duration.ofMillis(1));
                assertThat(holder.taken()).isNotEmpty();
                assertThat(engine.pool().holders()).hasSize(1);
                assertThat(forgotten.inTransaction()).isFalse();
            }
            assertThat(engine.pool().holders()).isEmpty();
        }
        assertThat(leaks).isEmpty();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("WARN connection ")
                .contains("has not been returned", "\"" + Thread.currentThread().getName() + "\"")
                .endsWith("java.lang.Throwable: borrowed here"); // whose stack trace is logged with it
    }

    /** A logger that cannot write fails the call, and nothing else. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aLoggerThatFailsWhenAConnectionIsReturnedKeepsNoConnection(TestDatabase kind) throws SQLException {
        try (Engine engine = Engine.builder(kind.newUrl(folder))
                .poolSize(1)
                .maxOverflow(0)
                .poolTimeout(Duration.ofMillis(250))
                .build()) {
            assertThat(engine.execute("SELECT 1").all()).hasSize(1);
            for (boolean changed : new boolean[] {false, true}) {
                DbConnection connection = engine.connect();
                if (changed) {
                    connection.unwrap(Connection.class);
                }
                try (CapturedLog log = CapturedLog.failingAt("checkin of", "doctable.pool")) {
                    assertThatThrownBy(connection::close).hasMessage("the log is full");
                    assertThat(log.lines()).noneMatch(line -> line.contains("checkin"));
                }
                assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
                assertThat(engine.execute("SELECT 1").all()).hasSize(1);
            }
        }
    }
}
