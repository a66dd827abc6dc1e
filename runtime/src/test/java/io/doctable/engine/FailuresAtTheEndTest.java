package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.StatementTimeoutException;
import io.doctable.internal.session.Lent;
import io.doctable.internal.tables.TableEntry;
import io.doctable.option.EngineUrl;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewAuthor;
import io.doctable.sql.Result;
import io.doctable.testing.FaultyDriver;
import io.doctable.testing.PostgresServer;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A driver that fails when work begins, ends or is looked up leaves no turn taken and no connection in use. */
@Tag("slow")
class FailuresAtTheEndTest {
    @TempDir
    Path folder;

    private FaultyDriver driver(String url) {
        return new FaultyDriver(
                url.startsWith("sqlite")
                        ? "jdbc:sqlite:" + EngineUrl.parse(url).database()
                        : "jdbc:" + url.replaceFirst("postgres@", "") + "?user=postgres");
    }

    private static EngineBuilder one(String url, FaultyDriver driver) {
        return Engine.builder(url).creator(driver::create).poolSize(1).maxOverflow(0);
    }

    private static Connection latest(FaultyDriver driver) {
        return driver.made().get(driver.made().size() - 1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aFailureWhileTablesAreLookedUpBreaksTheConnection(TestDatabase kind) throws SQLException {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = one(url, driver).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            Connection before = latest(driver);
            driver.failOnce(Set.of("next"), () -> new IllegalStateException("inside the driver"));
            assertThatThrownBy(() -> engine.inspector().tables()).hasMessage("inside the driver");
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
            assertThat(before.isClosed()).isTrue();

            try (DbConnection connection = engine.connect();
                    Transaction tx = connection.begin()) {
                authors.on(tx).insert(NewAuthor.of("Bob"));
                TableEntry item = ItemTable.register(engine, ItemTable.named("item"));
                driver.failOnce(Set.of("next"), () -> new OutOfMemoryError("inside the driver"));
                assertThatThrownBy(() -> ItemTable.insert(tx, item, 1, "x")).isInstanceOf(OutOfMemoryError.class);
                assertThatThrownBy(() -> authors.on(tx).all()).isInstanceOf(InactiveTransactionException.class);
            }
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aCommitThatFailsInTheDriverEndsTheTransaction(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = Engine.builder(url).creator(driver::create).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            try (DbConnection connection = engine.connect()) {
                Transaction tx = connection.begin();
                authors.on(tx).insert(NewAuthor.of("Bob"));
                driver.failOnce(Set.of("commit", "execute"), () -> new OutOfMemoryError("at the commit"));
                assertThatThrownBy(tx::commit).hasMessage("at the commit");
                assertThat(engine.lent().turns()).isZero();
                assertThat(connection.inTransaction()).isFalse();
                authors.insert(NewAuthor.of("Cy"));
            }
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @Test
    void aPrepareThatFailsInTheDriverEndsTheTransaction() {
        String url = PostgresServer.newDatabase();
        FaultyDriver driver = driver(url);
        try (Engine engine = Engine.builder(url).creator(driver::create).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            try (DbConnection connection = engine.connect()) {
                Transaction tx = connection.begin();
                authors.on(tx).insert(NewAuthor.of("Bob"));
                driver.failOnce(Set.of("execute"), () -> new OutOfMemoryError("at the prepare"));
                assertThatThrownBy(() -> tx.prepare("faulty")).hasMessage("at the prepare");
                assertThat(connection.inTransaction()).isFalse();
            }
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            // The server had prepared it before the driver failed.
            engine.prepared().rollback("faulty");
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void theFailureOfABeginIsNotHiddenByThatOfItsRollback(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = Engine.builder(url).creator(driver::create).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            try (DbConnection connection = engine.connect()) {
                driver.failOnce(Set.of("setAutoCommit", "execute"), () -> {
                    driver.failOnce(Set.of("rollback", "execute"), () -> new OutOfMemoryError("at the rollback"));
                    return new SQLException("at the begin");
                });
                assertThatThrownBy(connection::begin)
                        .isInstanceOf(DocTableException.class)
                        .hasMessageContaining("at the begin");
            }
            assertThat(driver.isArmed()).isFalse();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            authors.insert(NewAuthor.of("Bob"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aResultThatCannotBeEndedKeepsNoTurn(TestDatabase kind) throws SQLException {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = one(url, driver).build()) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("Ann"));
            authors.insert(NewAuthor.of("Bob"));
            DbConnection connection = engine.connect();
            connection.begin();
            authors.on(connection).insert(NewAuthor.of("Cy"));
            Result open = connection.execute("SELECT name FROM author ORDER BY id");
            assertThat(open.iterator().next().get(0)).isEqualTo("Ann");
            Connection before = latest(driver);
            driver.failOnce(Set.of("close"), () -> new IllegalStateException("inside the driver"));
            assertThatThrownBy(connection::close).hasMessage("inside the driver");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(before.isClosed()).isTrue();
            assertThat(authors.all()).extracting(Author::name).containsExactly("Ann", "Bob");
            authors.insert(NewAuthor.of("Di"));
        }
    }

    @Test
    void anErrorWhileAFailureIsHandledReturnsTheConnection() {
        String url = TestDatabase.SQLITE_FILE.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = one(url, driver).build()) {
            engine.execute("CREATE TABLE n (id integer)");
            driver.failOnce(Set.of("execute"), () -> {
                driver.failOnce(Set.of("createStatement"), () -> new OutOfMemoryError("inside the driver"));
                return new SQLiteException("interrupted", SQLiteErrorCode.SQLITE_INTERRUPT);
            });
            assertThatThrownBy(() -> engine.execute("INSERT INTO n VALUES (1)")).hasMessage("inside the driver");
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            engine.execute("INSERT INTO n VALUES (2)");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aChangedConnectionThatCannotBeRolledBackIsClosedAtOnce(TestDatabase kind) throws SQLException {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine = one(url, driver).build()) {
            DbConnection connection = engine.connect();
            connection.unwrap(Connection.class);
            Connection before = latest(driver);
            driver.failOnce(Set.of("createStatement"), () -> new IllegalStateException("inside the driver"));
            assertThatThrownBy(connection::close).hasMessage("inside the driver");
            assertThat(before.isClosed()).isTrue();
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
            assertThat(engine.execute("SELECT 42").scalar()).isEqualTo(42L);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aCancelThatFailsInTheDriverLetsTheStatementEnd(TestDatabase kind) {
        String url = kind.newUrl(folder);
        FaultyDriver driver = driver(url);
        try (Engine engine =
                one(url, driver).statementTimeout(Duration.ofMillis(200)).build()) {
            driver.failOnce(Set.of("cancel"), () -> new IllegalStateException("inside the driver"));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> engine.execute(SlowSql.countTo(1_000_000_000))
                                    .all())
                            .isInstanceOf(StatementTimeoutException.class));
            assertThat(driver.isArmed()).isFalse();
            assertThat(engine.execute("SELECT 42").scalar()).isEqualTo(42L);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aConnectionOfADataSourceThatFailsIsReturned(TestDatabase kind) throws SQLException {
        FaultyDriver driver = driver(kind.newUrl(folder));
        DataSource source = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, args) -> driver.create());
        driver.failOnce(Set.of("getAutoCommit"), () -> new IllegalStateException("inside the driver"));
        assertThatThrownBy(() -> Engine.of(source)).hasMessage("inside the driver");
        assertThat(latest(driver).isClosed()).isTrue();
    }
}
