package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.InvalidUrlException;
import io.doctable.error.UnknownDialectException;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.json.JsonCodec;
import io.doctable.option.EngineUrl;
import io.doctable.option.JournalMode;
import io.doctable.testing.PostgresServer;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

class EngineBuilderTest {
    @TempDir
    Path folder;

    private static EngineBuilder builder() {
        return Engine.builder("sqlite://");
    }

    @Test
    void valuesThatCannotBeAreRefusedByName() {
        refused("poolSize must be 0 or more, not -1", () -> builder().poolSize(-1));
        refused(
                "poolSize must be 1 or more when maxOverflow is 0, not 0",
                () -> builder().poolSize(0).maxOverflow(0).build());
        refused(
                "maxOverflow must be 0 or more, or -1 for no limit, not -2",
                () -> builder().maxOverflow(-2));
        refused("poolTimeout must be 250 ms or more", () -> builder().poolTimeout(Duration.ofMillis(249)));
        refused("recycle must be more than 0", () -> builder().recycle(Duration.ZERO));
        refused("leakDetection must be more than 0", () -> builder().leakDetection(Duration.ofSeconds(-1)));
        refused("statementCacheSize must be 0 or more, not -1", () -> builder().statementCacheSize(-1));
        refused("busyTimeout must be 0 or more", () -> builder().busyTimeout(Duration.ofMillis(-1)));
        refused(
                "option journalMode applies only to SQLite, not to postgresql",
                () -> Engine.builder("postgresql://h/x")
                        .journalMode(JournalMode.WAL)
                        .build());
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void unknownDialectListsWhatThereIs() {
        assertThatThrownBy(() -> Engine.open("nosuch://h"))
                .isInstanceOf(UnknownDialectException.class)
                .hasMessageContainingAll("nosuch", "postgresql", "sqlite");
    }

    @Test
    void unknownOptionOfTheUrlIsNamed() {
        for (String url : new String[] {"sqlite:///x.db?nosuch=1", "postgresql://h/x?nosuch=1"}) {
            assertThatThrownBy(() -> Engine.open(url))
                    .isInstanceOf(InvalidUrlException.class)
                    .hasMessageContaining("nosuch");
        }
        assertThatThrownBy(() -> Engine.open("postgresql://h/x?sslmode=a&sslmode=b"))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("\"sslmode\" more than once");
    }

    @Test
    void connectArgBeatsTheUrl() throws SQLException {
        String url = PostgresServer.newDatabase() + "?ApplicationName=url";
        try (Engine engine = Engine.open(url);
                DbConnection connection = engine.connect()) {
            assertThat(connection.unwrap(Connection.class).getClientInfo("ApplicationName"))
                    .isEqualTo("url");
        }
        try (Engine engine =
                        Engine.builder(url).connectArg("ApplicationName", "arg").build();
                DbConnection connection = engine.connect()) {
            assertThat(connection.unwrap(Connection.class).getClientInfo("ApplicationName"))
                    .isEqualTo("arg");
        }
    }

    @Test
    void clockAndCodecAreTheEngines() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00.123456789Z"), ZoneOffset.UTC);
        JsonCodec codec = new JsonCodec() {
            @Override
            public String toJson(Object value, Type type) {
                return "1";
            }

            @Override
            public Object fromJson(String json, Type type) {
                return 1;
            }
        };
        try (Engine engine = builder().clock(clock).json(codec).build()) {
            assertThat(engine.clock()).isSameAs(clock);
            assertThat(engine.jsonCodec()).isSameAs(codec);
            assertThat(Leases.of(engine).context().stamp().instant()).isEqualTo("2026-11-20T12:00:00.123456Z");
            assertThat(Leases.of(engine).context().stamp().uuid())
                    .isNotEqualTo(Leases.of(engine).context().stamp().uuid());
        }
    }

    @Test
    void optionsOfThePoolAreRefusedForADataSource() {
        refused(
                "options [poolSize, connectArg] do not apply to a DataSource",
                () -> Engine.builder(new SQLiteDataSource())
                        .poolSize(2)
                        .connectArg("a", "b")
                        .build());
    }

    @Test
    void dataSourceTellsItsDialect() {
        SQLiteDataSource sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite:" + folder.resolve("x.db"));
        EngineUrl url = EngineUrl.parse(PostgresServer.newDatabase());
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setPortNumbers(new int[] {url.port()});
        postgres.setUser("postgres");
        postgres.setDatabaseName(url.database());
        for (javax.sql.DataSource source : new javax.sql.DataSource[] {sqlite, postgres}) {
            try (Engine engine = Engine.of(source)) {
                TableEntry item = ItemTable.item(engine);
                engine.transaction(tx -> ItemTable.insert(engine, item, 1, "x"));
                ItemTable.insert(engine, item, 2, "y");
                assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
                assertThat(engine.url()).isEmpty();
            }
        }
        // Both engines on the file know that it takes one writer at a time.
        try (Engine one = Engine.of(sqlite);
                Engine other = Engine.open("sqlite:///" + folder.resolve("x.db"))) {
            TableEntry item = ItemTable.item(other);
            one.transaction(tx -> assertThatThrownBy(() -> ItemTable.insert(other, item, 3, "z"))
                    .hasMessageContaining("would wait for itself"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void poolOfTheUserKeepsStatementsAndPragmas(TestDatabase kind) throws SQLException {
        try (Engine inner = kind.open(folder);
                PooledByAnEngine source = new PooledByAnEngine(inner)) {
            try (Engine engine = Engine.of(source)) {
                TableEntry item = ItemTable.item(engine);
                for (int i = 0; i < 5; i++) {
                    ItemTable.insert(engine, item, i, "x" + i);
                }
                assertThat(engine.sessions().connections()).isEqualTo(1);
                assertThat(ItemTable.ids(engine, item)).hasSize(5);
            }
            assertThat(inner.lent()).isEqualTo(Lent.NOTHING);
            inner.connect().close();
        }
    }

    @Test
    void namesOfTheEngine() {
        try (Engine engine = Engine.open("postgresql://me:s3cret@h/x?sslpassword=s3cret")) {
            assertThat(engine).hasToString("Engine(postgresql://me:***@h/x?sslpassword=***)");
            assertThat(engine.dialect()).isEqualTo("postgresql");
            assertThat(engine.url()).contains(EngineUrl.parse("postgresql://me:s3cret@h/x?sslpassword=s3cret"));
            assertThat(engine.metadata().tables()).isEmpty();
        }
    }
}
