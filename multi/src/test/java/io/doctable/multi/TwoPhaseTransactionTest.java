package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.multi.sample.AuthorDao;
import io.doctable.multi.sample.NewAuthor;
import io.doctable.multi.sample.Stock;
import io.doctable.multi.sample.StockDao;
import io.doctable.testing.ChildJvm;
import io.doctable.testing.PostgresServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions on several databases that are stored on all of them or on none. */
@Tag("slow")
class TwoPhaseTransactionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void allCommitOrAllRollBack(TestDatabase database) {
        try (Engine decider = database.open(folder);
                Engine second = Engine.open(PostgresServer.newDatabase());
                Engine third = Engine.open(PostgresServer.newDatabase())) {
            List<AuthorDao> daos = List.of(new AuthorDao(decider), new AuthorDao(second), new AuthorDao(third));
            TwoPhaseTransaction all = TwoPhaseTransaction.of("test", decider, second, third);
            all.run(() -> daos.forEach(dao -> dao.insert(NewAuthor.of("Ada"))));
            assertThat(daos).allMatch(dao -> dao.count() == 1);
            IllegalStateException thrown = new IllegalStateException("stop");
            assertThatThrownBy(() -> all.run(() -> {
                        daos.forEach(dao -> dao.insert(NewAuthor.of("Bob")));
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(daos).allMatch(dao -> dao.count() == 1);
            for (Engine engine : List.of(second, third)) {
                assertThat(engine.prepared().list()).isEmpty();
                assertThat(engine.pool().status().checkedOut()).isZero();
            }
            assertThat(new Decisions(decider).count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseThatCannotPrepareRollsAllBack(TestDatabase database) {
        try (Engine decider = database.open(folder);
                Engine second = Engine.open(PostgresServer.newDatabase());
                Engine third = Engine.open(PostgresServer.newDatabase())) {
            AuthorDao here = new AuthorDao(decider);
            AuthorDao there = new AuthorDao(third);
            second.execute("CREATE TABLE parent (id integer PRIMARY KEY)");
            second.execute("CREATE TABLE child (id integer REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
            assertThatThrownBy(() -> TwoPhaseTransaction.of("test", decider, second, third)
                            .run(() -> {
                                here.insert(NewAuthor.of("Ada"));
                                there.insert(NewAuthor.of("Ada"));
                                second.execute("INSERT INTO child VALUES (7)");
                            }))
                    .isInstanceOf(ForeignKeyViolationException.class);
            assertThat(here.count()).isZero();
            assertThat(there.count()).isZero();
            assertThat(third.prepared().list()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void recoveryCommitsWhatWasDecidedAndRollsTheRestBack(TestDatabase database) {
        try (Engine decider = database.open(folder);
                Engine other = Engine.open(PostgresServer.newDatabase())) {
            TwoPhaseTransaction both = TwoPhaseTransaction.of("test", decider, other);
            AuthorDao authors = new AuthorDao(other);
            String decided = "doctable:test:" + UUID.randomUUID();
            String undecided = "doctable:test:" + UUID.randomUUID();
            prepare(other, authors, "decided", decided + ":1");
            prepare(other, authors, "undecided", undecided + ":1");
            prepare(other, authors, "of another program", "doctable:tester:1:1");
            new Decisions(decider).insertAsIs(new Decision(decided, true, Instant.EPOCH));
            assertThat(both.recover(Duration.ofHours(1))).isEmpty();
            assertThat(both.recover(Duration.ZERO))
                    .containsExactlyInAnyOrder(
                            new Recovered(other.toString(), decided + ":1", true),
                            new Recovered(other.toString(), undecided + ":1", false));
            assertThat(authors.findByName("decided")).isPresent();
            assertThat(authors.findByName("undecided")).isEmpty();
            assertThat(both.recover(Duration.ZERO)).isEmpty();
            assertThat(other.prepared().list()).extracting(each -> each.id()).containsExactly("doctable:tester:1:1");
            // Whoever prepared it and was only slow can never commit it any more.
            assertThatThrownBy(() -> new Decisions(decider).commit(undecided))
                    .isInstanceOf(UniqueViolationException.class);
            other.prepared().rollback("doctable:tester:1:1");
        }
    }

    private static void prepare(Engine engine, AuthorDao dao, String name, String id) {
        engine.transaction(tx -> {
            dao.insert(NewAuthor.of(name));
            tx.prepare(id);
            assertThatThrownBy(dao::count)
                    .isInstanceOf(InactiveTransactionException.class)
                    .hasMessageContaining("is prepared as \"" + id + "\"");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProgramKilledAtAnyMomentLosesNothing(TestDatabase database) throws Exception {
        String url = database == TestDatabase.SQLITE_MEMORY
                ? TestDatabase.SQLITE_FILE.newUrl(folder)
                : database.newUrl(folder);
        String otherUrl = PostgresServer.newDatabase();
        try (Engine decider = Engine.open(url);
                Engine other = Engine.open(otherUrl)) {
            StockDao from = new StockDao(decider);
            StockDao to = new StockDao(other);
            from.insert(new Stock("shop", 1, Transfers.DAY, 1_000_000));
            to.insert(new Stock("shop", 1, Transfers.DAY, 0));
            TwoPhaseTransaction both = TwoPhaseTransaction.of("transfers", decider, other);
            for (int kill = 0; kill < 4; kill++) {
                Process program = ChildJvm.start(Transfers.class, url, otherUrl);
                try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                    assertThat(out.readLine()).isEqualTo("moving");
                    TimeUnit.MILLISECONDS.sleep(300 + 37L * kill);
                } finally {
                    program.destroyForcibly().waitFor();
                }
                if (database == TestDatabase.POSTGRESQL) {
                    awaitItsSessionsEnd(decider);
                }
                awaitItsSessionsEnd(other);
                both.recover(Duration.ZERO);
                assertThat(from.get(Transfers.KEY).amount()
                                + to.get(Transfers.KEY).amount())
                        .isEqualTo(1_000_000);
            }
            assertThat(to.get(Transfers.KEY).amount()).isPositive();
            both.run(() -> Transfers.move(from, to));
        }
    }

    /** A server notices the end of its client a little later, and may be preparing until then. */
    private static void awaitItsSessionsEnd(Engine engine) throws InterruptedException {
        engine.closeConnections();
        String others = "SELECT count(*) FROM pg_stat_activity "
                + "WHERE datname = current_database() AND pid <> pg_backend_pid()";
        while (!Long.valueOf(0).equals(engine.execute(others).scalar(Long.class))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void aTransactionThatCannotBePreparedGoesOn() {
        try (Engine lite = Engine.open("sqlite://");
                DbConnection connection = lite.connect()) {
            connection.execute("create table n (id integer)");
            Transaction tx = connection.begin();
            tx.execute("insert into n values (1)");
            assertThatThrownBy(() -> tx.prepare("x")).isInstanceOf(UnsupportedByDialectException.class);
            assertThat(tx.isActive()).isTrue();
            tx.rollback();
            assertThat(connection.inTransaction()).isFalse();
            assertThat(connection.execute("select count(*) from n").scalar()).isEqualTo(0L);
        }
    }

    @Test
    void whatCannotPrepareDecides() {
        try (Engine lite = Engine.open("sqlite://");
                Engine server = Engine.open(PostgresServer.newDatabase())) {
            assertThatThrownBy(() -> TwoPhaseTransaction.of("test", server, lite))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Engine(sqlite://)")
                    .hasMessageContaining("Pass it first");
            assertThatThrownBy(() -> TwoPhaseTransaction.of("no blanks", lite, server))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(lite::prepared).isInstanceOf(UnsupportedByDialectException.class);
            assertThatThrownBy(() -> lite.transaction(tx -> tx.prepare("x")))
                    .isInstanceOf(UnsupportedByDialectException.class);
            assertThatThrownBy(() -> server.transaction(tx -> tx.prepare("it's")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> server.transaction(tx -> server.transaction(inner -> inner.prepare("x"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("outermost");
            assertThatThrownBy(() -> server.prepared().commit("unknown")).isInstanceOf(NoSuchElementException.class);
        }
    }
}
