package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.listen.Echo;
import io.doctable.option.EngineUrl;
import io.doctable.row.Row;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.AuthorTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import io.doctable.testing.FaultyDriver;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A driver call that ends with anything but an answer of the database costs its connection, and nothing else. */
@Tag("slow")
class BrokenDriverTest {
    private static final Set<String> RUN =
            Set.of("executeQuery", "executeLargeUpdate", "execute", "executeUpdate", "executeLargeBatch");
    private static final Set<String> READ = Set.of("getBytes", "getString", "getLong", "getObject");
    private static final Map<String, Set<String>> PLACES = Map.of(
            "running", RUN,
            "next", Set.of("next"),
            "reading", READ,
            "binding", Set.of("setString", "setLong", "setInt", "setObject"),
            "preparing", Set.of("prepareStatement"),
            "closing", Set.of("clearParameters"));
    private static final List<Supplier<Throwable>> FAILURES = List.of(
            () -> new OutOfMemoryError("while rows are read"),
            StackOverflowError::new,
            () -> new IllegalStateException("a callback of the driver"),
            () -> new SQLException("the driver ran out of memory", "53200", new OutOfMemoryError("inside")));

    @TempDir
    Path folder;

    private static String jdbcUrl(String url) {
        return url.startsWith("sqlite")
                ? "jdbc:sqlite:" + EngineUrl.parse(url).database()
                : "jdbc:" + url.replaceFirst("postgres@", "") + "?user=postgres";
    }

    private interface Work {
        void run(Engine engine, AuthorDao authors) throws Exception;
    }

    private static final Map<String, Work> WORKS = Map.of(
            "all", (engine, authors) -> authors.all(),
            "insert", (engine, authors) -> authors.insert(NewAuthor.of("Bob")),
            "insertAll", (engine, authors) -> authors.insertAll(List.of(NewAuthor.of("Cy"), NewAuthor.of("Di"))),
            "update",
                    (engine, authors) -> authors.update()
                            .set(AuthorTable.NAME, "Eve")
                            .where(AuthorTable.NAME.eq("Nobody"))
                            .run(),
            "raw",
                    (engine, authors) ->
                            engine.execute("SELECT id, name FROM author").all(),
            "transaction",
                    (engine, authors) -> engine.transaction(tx -> authors.on(tx).all()));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void theConnectionIsNeverLentAgain(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        FaultyDriver driver = new FaultyDriver(jdbcUrl(url));
        try (Engine engine = Engine.builder(url)
                .creator(driver::create)
                .poolSize(1)
                .maxOverflow(0)
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            Author ann = authors.insert(NewAuthor.of("Ann"));
            int hit = 0;
            for (Map.Entry<String, Work> work : WORKS.entrySet()) {
                for (Map.Entry<String, Set<String>> place : PLACES.entrySet()) {
                    for (Supplier<Throwable> failure : FAILURES) {
                        String about = work.getKey() + ", " + place.getKey() + ", " + failure.get();
                        Connection before = driver.made().get(driver.made().size() - 1);
                        driver.failOnce(place.getValue(), failure);
                        Throwable thrown = null;
                        try {
                            work.getValue().run(engine, authors);
                        } catch (Throwable t) {
                            thrown = t;
                        }
                        if (driver.isArmed()) {
                            // This work does not come by that place.
                            driver.failOnce(Set.of(), failure);
                            continue;
                        }
                        hit++;
                        if (!place.getKey().equals("closing")) {
                            assertThat(thrown).as(about).isNotNull();
                        }
                        assertThat(engine.lent()).as(about).isEqualTo(Lent.NOTHING);
                        driver.failOnce(Set.of(), failure);
                        assertThat(authors.get(ann.id())).as(about).isEqualTo(ann);
                        assertThat(engine.execute("SELECT 42").scalar())
                                .as(about)
                                .isEqualTo(42L);
                        assertThat(before.isClosed()).as(about).isTrue();
                    }
                }
            }
            assertThat(hit).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void anErrorWhileTheLogReadsRowsCostsTheConnection(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = new FaultyDriver(jdbcUrl(url));
        List<String> lines = new ArrayList<>();
        try (Engine engine = Engine.builder(url)
                .creator(driver::create)
                .poolSize(1)
                .maxOverflow(0)
                .echo(Echo.ROWS)
                .logger(lines::add)
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            Author ann = authors.insert(NewAuthor.of("Ann"));
            Connection before = driver.made().get(driver.made().size() - 1);
            driver.failOnce(Set.of("getMetaData"), () -> new OutOfMemoryError("while the log reads rows"));
            assertThatThrownBy(authors::all).isInstanceOf(OutOfMemoryError.class);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(authors.get(ann.id())).isEqualTo(ann);
            assertThat(before).matches(BrokenDriverTest::isClosed);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void theOtherConnectionsStay(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = new FaultyDriver(jdbcUrl(url));
        try (Engine engine = Engine.builder(url)
                .creator(driver::create)
                .poolSize(3)
                .maxOverflow(0)
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            Author ann = authors.insert(NewAuthor.of("Ann"));
            useThreeAtOnce(engine, authors, ann);
            int made = driver.made().size();
            driver.failOnce(Set.of("next"), () -> new OutOfMemoryError("while rows are read"));
            assertThatThrownBy(authors::all).isInstanceOf(OutOfMemoryError.class);
            useThreeAtOnce(engine, authors, ann);
            assertThat(driver.made())
                    .as("one takes the place of the broken one")
                    .hasSize(made + 1);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    private static void useThreeAtOnce(Engine engine, AuthorDao authors, Author row) {
        try (DbConnection first = engine.connect();
                DbConnection second = engine.connect();
                DbConnection third = engine.connect()) {
            for (DbConnection each : List.of(first, second, third)) {
                assertThat(authors.on(each).all()).containsExactly(row);
            }
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void whoHoldsTheConnectionIsTold(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = new FaultyDriver(jdbcUrl(url));
        try (Engine engine = Engine.builder(url).creator(driver::create).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            try (DbConnection connection = engine.connect()) {
                Transaction tx = connection.begin();
                authors.on(tx).insert(NewAuthor.of("Bob"));
                driver.failOnce(Set.of("next"), () -> new OutOfMemoryError("while rows are read"));
                assertThatThrownBy(() -> authors.on(tx).all()).isInstanceOf(OutOfMemoryError.class);
                assertThatThrownBy(() -> authors.on(tx).all()).isInstanceOf(InactiveTransactionException.class);
                assertThatThrownBy(tx::commit)
                        .isInstanceOf(InactiveTransactionException.class)
                        .hasMessageContaining("unknown state");
                assertThatThrownBy(() -> authors.on(connection).all())
                        .isInstanceOf(ConnectionLostException.class)
                        .hasMessageContaining("close it and take another one");
            }
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptMixesNothingUp(TestDatabase kind) throws Exception {
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).poolSize(2).maxOverflow(0).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            List<Throwable> wrong = new CopyOnWriteArrayList<>();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                Thread thread = new Thread(() -> {
                    for (int n = 0; n < 100; n++) {
                        try {
                            String name = number + "/" + n;
                            assertThat(authors.insert(NewAuthor.of(name)).name())
                                    .isEqualTo(name);
                            assertThat(engine.execute("SELECT " + number).scalar())
                                    .isEqualTo((long) number);
                        } catch (DocTableException e) {
                            // An interrupt may end a wait.
                            Thread.interrupted();
                        } catch (Throwable t) {
                            wrong.add(t);
                        }
                    }
                });
                thread.start();
                threads.add(thread);
            }
            while (threads.stream().anyMatch(Thread::isAlive)) {
                threads.forEach(Thread::interrupt);
                Thread.sleep(1);
            }
            assertThat(wrong).isEmpty();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(engine.execute("SELECT 42").scalar()).isEqualTo(42L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatUserCodeThrowsCostsNoConnection(TestDatabase kind) {
        List<Connection> made = new CopyOnWriteArrayList<>();
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).onConnect(made::add).build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            ItemTable.insert(engine, item, 2, "y");
            int before = made.size();
            for (Throwable failure : List.of(new IllegalStateException("mine"), new OutOfMemoryError("mine"))) {
                assertThatThrownBy(() -> {
                            try (Result result = engine.execute("SELECT id FROM item")) {
                                for (Row row : result) {
                                    assertThat(row.get(0)).isEqualTo(1L);
                                    throw failure;
                                }
                            }
                        })
                        .isSameAs(failure);
            }
            AssertionError mine = new AssertionError("mine");
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        ItemTable.insert(tx, item, 3, "z");
                        throw mine;
                    }))
                    .isSameAs(mine);
            assertThat(engine.execute("SELECT 42").scalar()).isEqualTo(42L);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(made).hasSize(before);
        }
    }
}
